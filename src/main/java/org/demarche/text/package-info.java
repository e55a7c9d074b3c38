/** What has been read: articles, their tokens, sentences and paragraphs, and spans of them. */
@NullMarked
package org.demarche.text;

import org.jspecify.annotations.NullMarked;
