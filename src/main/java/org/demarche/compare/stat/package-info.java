/**
 * Estimates with error bars: bootstrap, permutation, false discovery rate, divergence, log-odds.
 */
@NullMarked
package org.demarche.compare.stat;

import org.jspecify.annotations.NullMarked;
