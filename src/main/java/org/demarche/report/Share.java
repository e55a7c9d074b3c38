package org.demarche.report;

import org.jspecify.annotations.Nullable;

/**
 * A share of what a speaker says, or of what an outlet prints.
 *
 * @param row speaker or outlet
 * @param column frame or speaker
 * @param n statements that it is a share of
 * @param figure null where too little is known
 * @param direct of an outlet: share of direct quotes
 * @param distancing of an outlet: share of cues of doubt
 */
public record Share(
    String row,
    String column,
    int n,
    @Nullable Figure figure,
    @Nullable Figure direct,
    @Nullable Figure distancing) {}
