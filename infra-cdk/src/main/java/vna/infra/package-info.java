/// What runs on AWS: the app, its settings and one stack of constructs named by business
/// capability.
///
/// Promises: synthesising needs no account; equal settings and zips give equal bytes; no permission
/// without a use; no trigger without a place where its failures end and an alarm there; the table
/// outlives the stack. Out of scope: building the zip, and carrying the result to AWS, which the
/// CDK's command line does.
@NullMarked
package vna.infra;

import org.jspecify.annotations.NullMarked;
