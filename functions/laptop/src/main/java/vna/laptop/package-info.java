/// The functions and DynamoDB Local in one process, on loopback only.
@NullMarked
package vna.laptop;

import org.jspecify.annotations.NullMarked;
