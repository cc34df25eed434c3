/**
 * What a rule is and what it finds. The rules themselves live beside this, by what they look at.
 */
package nl.migratiestaat.audit.finding;
