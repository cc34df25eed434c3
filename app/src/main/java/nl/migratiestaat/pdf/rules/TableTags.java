package nl.migratiestaat.pdf.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.migratiestaat.pdf.tags.Artifacts;
import nl.migratiestaat.pdf.tags.Pages;
import nl.migratiestaat.pdf.tags.Tag;
import nl.migratiestaat.pdf.tags.TagContent;
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
    for (Tag cell : table.find(tag -> tag.is("TH") && !tag.hasInk())) {
      cell.become("TD");
      attributes(cell).removeItem(SCOPE);
    }
    TableGrid grid = TableGrid.of(table);
    List<TableGrid.Cell> heads = grid.cells().stream().filter(cell -> cell.tag().is("TH")).toList();
    int number = 0;
    for (TableGrid.Cell head : heads) {
      number++;
      head.tag().properties().id("t" + tables + "k" + number);
      attributes(head.tag()).setItem(SCOPE, COSName.getPDFName(isOfRow(head) ? "Row" : "Column"));
    }
    for (TableGrid.Cell cell : grid.cells()) {
      if (cell.tag().hasInk()) {
        headers(cell, heads);
      }
    }
  }

  private void readOnce(Tag head) {
    head.ink().stream()
        .map(TagContent.Ink::page)
        .min(Comparator.comparingInt(pages::number))
        .ifPresent(first -> head.all().forEach(tag -> keep(tag, first)));
  }

  private void keep(Tag tag, PDPage first) {
    for (TagContent kid : tag.kids()) {
      if (kid instanceof TagContent.Ink ink && !ink.page().equals(first)) {
        artifacts.add(ink, Artifacts.Reason.PAGINATION);
        tag.remove(ink);
      }
    }
  }

  private static boolean isOfRow(TableGrid.Cell head) {
    return head.tag()
        .element()
        .filter(element -> element.getAttribute("scope").startsWith("row"))
        .isPresent();
  }

  /** The heads above a cell, and those at the left of it. */
  private static void headers(TableGrid.Cell cell, List<TableGrid.Cell> heads) {
    COSArray names = new COSArray();
    for (TableGrid.Cell head : heads) {
      boolean above = !isOfRow(head) && head.row() < cell.row() && cell.sharesColumns(head);
      boolean beside = isOfRow(head) && head.column() < cell.column() && cell.sharesRows(head);
      if (above || beside) {
        names.add(new COSString(head.tag().properties().id().orElseThrow()));
      }
    }
    if (names.size() > 0) {
      attributes(cell.tag()).setItem(HEADERS, names);
    }
  }

  private static COSDictionary attributes(Tag cell) {
    if (cell.properties().attributes().isEmpty()) {
      COSDictionary attributes = new COSDictionary();
      attributes.setItem(COSName.O, TABLE);
      cell.properties().attributes(Optional.of(attributes));
    }
    return cell.properties().attributes().orElseThrow();
  }
}
