package nl.migratiestaat.report.blocks;

import java.util.Map;
import nl.migratiestaat.dataset.BackMatter;
import nl.migratiestaat.dataset.Edition;
import nl.migratiestaat.figure.Cells;
import nl.migratiestaat.figure.Figure;
import nl.migratiestaat.process.ProcessDescription;
import nl.migratiestaat.text.Texts;

/**
 * Everything a report is made of, whatever it is written for.
 *
 * @param edition its titles and dates
 * @param cells its numbers as printed
 * @param texts its words, read
 * @param matter what its appendices list
 * @param processes its process diagrams by key
 * @param figures the figures it places, in order
 * @param drawings its charts and diagrams
 */
public record Material(
    Edition edition,
    Cells cells,
    Texts texts,
    BackMatter matter,
    Map<String, ProcessDescription> processes,
    Map<String, Figure> figures,
    Drawings drawings) {}
