/**
 * The matchers, in pure Java: no framework, no input or output, the same answer for the same arguments. What they decide can therefore be
 * replayed case by case against the vectors recorded on the reference system.
 */
package fr.communs.aiguillage.appariement;
