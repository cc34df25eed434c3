package nl.migratiestaat.pdf;

import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Tables: the head is read once, however many pages it is printed on; every head cell knows what it
 * is the head of, every cell knows its heads.
 */
final class TableTags implements TagRule {

  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName HEADERS = COSName.getPDFName("Headers");
  private static final COSName TABLE = COSName.getPDFName("Table");

  private final Pages pages;
  private final Artifacts artifacts;
  private int tables;

  TableTags(Pages pages, Artifacts artifacts) {
    this.pages = pages;
    this.artifacts = artifacts;
  }

  @Override
  public void apply(Tag document) {
    document.find(tag -> tag.is("Table")).forEach(this::table);
  }

  private void table(Tag table) {
    tables++;
    table.find(tag -> tag.is("THead")).forEach(this::readOnce);
    for (Tag cell : table.find(tag -> tag.is("TH") && !tag.hasMarks())) {
      cell.become("TD");
      attributes(cell).removeItem(SCOPE);
    }
    Grid grid = Grid.of(table);
    List<Grid.Cell> heads = grid.cells().stream().filter(cell -> cell.tag().is("TH")).toList();
    int number = 0;
    for (Grid.Cell head : heads) {
      number++;
      head.tag().id("t" + tables + "k" + number);
      attributes(head.tag()).setItem(SCOPE, COSName.getPDFName(isOfRow(head) ? "Row" : "Column"));
    }
    for (Grid.Cell cell : grid.cells()) {
      if (cell.tag().hasMarks()) {
        headers(cell, heads);
      }
    }
  }

  private void readOnce(Tag head) {
    head.marks()
        .map(Piece.Mark::page)
        .min(Comparator.comparingInt(pages::number))
        .ifPresent(first -> head.all().toList().forEach(tag -> keep(tag, first)));
  }

  private void keep(Tag tag, PDPage first) {
    for (Piece kid : tag.kids()) {
      if (kid instanceof Piece.Mark mark && !mark.page().equals(first)) {
        artifacts.add(mark, Artifacts.Kind.PAGINATION);
        tag.remove(mark);
      }
    }
  }

  private static boolean isOfRow(Grid.Cell head) {
    return head.tag()
        .source()
        .filter(element -> element.getAttribute("scope").startsWith("row"))
        .isPresent();
  }

  /** The heads above a cell, and those at the left of it. */
  private static void headers(Grid.Cell cell, List<Grid.Cell> heads) {
    COSArray names = new COSArray();
    for (Grid.Cell head : heads) {
      boolean above = !isOfRow(head) && head.row() < cell.row() && cell.sharesColumns(head);
      boolean beside = isOfRow(head) && head.column() < cell.column() && cell.sharesRows(head);
      if (above || beside) {
        names.add(new COSString(head.tag().id().orElseThrow()));
      }
    }
    if (names.size() > 0) {
      attributes(cell.tag()).setItem(HEADERS, names);
    }
  }

  private static COSDictionary attributes(Tag cell) {
    if (cell.attributes().isEmpty()) {
      COSDictionary attributes = new COSDictionary();
      attributes.setItem(COSName.O, TABLE);
      cell.attributes(java.util.Optional.of(attributes));
    }
    return cell.attributes().orElseThrow();
  }
}
