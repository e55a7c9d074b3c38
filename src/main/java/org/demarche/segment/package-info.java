/** Finds the paragraphs, headings, boilerplate, sentences, tokens and quotations of an article. */
@NullMarked
package org.demarche.segment;

import org.jspecify.annotations.NullMarked;
