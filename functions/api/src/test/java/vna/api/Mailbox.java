package vna.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import vna.intake.Inbox;
import vna.intake.Outage;
import vna.intake.Secrets;

/// An inbox and secrets in memory, which a test looks into and lets fail.
@ApplicationScoped
@Alternative
@Priority(1)
public class Mailbox implements Inbox, Secrets {
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final Map<String, String> secrets = new ConcurrentHashMap<>();
  private volatile boolean isBroken;

  void empty() {
    messages.clear();
    secrets.clear();
    isBroken = false;
  }

  void breakDown() {
    isBroken = true;
  }

  void learn(String name, String secret) {
    secrets.put(name, secret);
  }

  void forget(String name) {
    secrets.remove(name);
  }

  List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void put(String source, String message) {
    if (isBroken) {
      throw new Outage("broken");
    }
    messages.add(message);
  }

  @Override
  public List<String> read(List<String> names) {
    if (isBroken) {
      throw new Outage("broken");
    }
    return names.stream()
        .filter(secrets::containsKey)
        .map(name -> secrets.getOrDefault(name, ""))
        .toList();
  }
}
