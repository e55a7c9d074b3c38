/** Articles out of files of any kind, and a reject for whatever is none; knows no file system. */
@NullMarked
package org.demarche.input;

import org.jspecify.annotations.NullMarked;
