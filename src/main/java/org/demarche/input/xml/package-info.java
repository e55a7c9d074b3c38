/** Feeds and news items in XML, read safely: no document type is read and no entity followed. */
@NullMarked
package org.demarche.input.xml;

import org.jspecify.annotations.NullMarked;
