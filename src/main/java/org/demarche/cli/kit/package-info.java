/** The validity kit: draw a sample, compare coders, measure the machine, correct for its errors. */
@NullMarked
package org.demarche.cli.kit;

import org.jspecify.annotations.NullMarked;
