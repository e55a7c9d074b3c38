/**
 * Who a codebook lists: governments, offices, persons and agencies, their aliases and hierarchy.
 */
@NullMarked
package org.demarche.codebook.speakers;

import org.jspecify.annotations.NullMarked;
