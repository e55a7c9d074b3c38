package org.demarche.speaker.mention;

/**
 * A name in the text.
 *
 * @param first its first token, without titles
 * @param last one past its last token
 */
public record Mention(int first, int last, Entity entity) {}
