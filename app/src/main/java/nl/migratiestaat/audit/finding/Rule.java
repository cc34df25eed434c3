package nl.migratiestaat.audit.finding;

import java.util.List;

/** One thing that may be wrong with an edition. */
@FunctionalInterface
public interface Rule {

  /** Everything this rule finds. */
  List<Finding> findings();
}
