/// DynamoDB Local in this JVM, for tests and the laptop.
///
/// Promises: reachable from this machine only, whatever its firewall; nothing is sent anywhere. Out
/// of scope: tables and clients, which belong to whoever uses it. Never in a Lambda zip.
@NullMarked
package vna.local;

import org.jspecify.annotations.NullMarked;
