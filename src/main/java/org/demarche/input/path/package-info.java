/** What the path of a file tells of the articles in it. */
@NullMarked
package org.demarche.input.path;

import org.jspecify.annotations.NullMarked;
