/** Web pages: the article's text without what stands around it, and what the page says of it. */
@NullMarked
package org.demarche.input.html;

import org.jspecify.annotations.NullMarked;
