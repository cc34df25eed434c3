package nl.migratiestaat.audit;

import java.util.List;

/** One thing that may be wrong with an edition. */
@FunctionalInterface
interface Rule {

  /** Everything this rule finds. */
  List<Finding> findings();
}
