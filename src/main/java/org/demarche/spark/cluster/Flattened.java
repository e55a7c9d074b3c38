package org.demarche.spark.cluster;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Many for each, made while they are asked for. */
public final class Flattened<S, T> implements Iterator<T> {

  private final Iterator<S> sources;
  private final Function<S, List<T>> make;
  private Iterator<T> made = List.<T>of().iterator();

  public Flattened(Iterator<S> sources, Function<S, List<T>> make) {
    this.sources = sources;
    this.make = make;
  }

  @Override
  public boolean hasNext() {
    while (!made.hasNext() && sources.hasNext()) {
      made = make.apply(sources.next()).iterator();
    }
    return made.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return made.next();
  }
}
