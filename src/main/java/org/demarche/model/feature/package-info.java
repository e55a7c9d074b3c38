/** What models look at: a text's features, each with its value and the words it stands for. */
@NullMarked
package org.demarche.model.feature;

import org.jspecify.annotations.NullMarked;
