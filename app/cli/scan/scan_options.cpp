// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan/scan_options.h"

#include "app/cli/expectation_options.h"
#include "app/cli/number_range.h"

#include <CLI/CLI.hpp>

namespace tokenscope::cli {

namespace {

/// What the tokens are judged by, but for the time of their lines.
void describeJudging(CLI::App &scan, ScanOptions &options)
{
    scan.add_option("--jwks", options.judging.keySets,
                    "Key set: a file, a URL, or the URL of an issuer; may be repeated")
        ->type_name("FILE")
        ->take_all()
        ->allow_extra_args(false);
    scan.add_option("--key", options.judging.keyFile, "The one key to verify with: a file")->type_name("FILE");
    scan.add_option("--secret-file", options.judging.secretFile, "The shared secret: a file's bytes as they are")
        ->type_name("FILE");
    describeExpectations(scan, options.judging.expectations);
    scan.add_option("--now", options.judging.now, "Judge at this time: seconds since 1970 or 2026-11-23T13:00:00Z")
        ->type_name("TIME");
}

/// What is written in place of a JSON line for each token.
void describeScanForms(CLI::App &scan, ScanOptions &options)
{
    CLI::Option *csv = scan.add_flag("--csv", options.csv, "Comma-separated values in place of JSON");
    CLI::Option *summary =
        scan.add_flag("--summary", options.summary,
                      "Only how many tokens there are by verdict, cause, key ID, issuer and kind, and "
                      "from when to when")
            ->excludes(csv);
    CLI::Option *merge = scan.add_flag("--merge", options.merge,
                                       "The files are summaries of parts, written with --summary --json: add them up");
    merge->excludes(csv)->excludes(summary);
    CLI::Option *separate =
        scan.add_option("--separate", options.separate,
                        "Only what tells the tokens that this filter matches from the rest: the shortest rule over "
                        "key ID, issuer, claims, header and times, for example verdict = rejected")
            ->type_name("FILTER")
            ->excludes(csv)
            ->excludes(summary)
            ->excludes(merge);
    scan.add_option("--from", options.separateFrom, "From the tokens that this filter matches, not from the rest")
        ->type_name("FILTER")
        ->needs(separate);
    scan.add_flag("--json", options.json, "JSON for --summary, --merge and --separate too");
}

} // namespace

void describeScan(CLI::App &app, ScanOptions &options)
{
    CLI::App *scan = app.add_subcommand("scan", "Every token of logs and recordings, judged: a JSON line for each");
    scan->add_option(
            "files", options.files,
            "Logs, HAR, JSON, CSV or other text, also compressed with gzip, xz or Zstandard; - for standard input")
        ->type_name("FILE")
        ->required();
    describeJudging(*scan, options);
    scan->add_flag(
        "--at-line-time", options.atLineTime,
        "Judge each token at the time that its line names, so that a log of yesterday is judged by yesterday; "
        "--now counts where a line names none");
    describeScanForms(*scan, options);
    scan->add_option("--where", options.where,
                     "Only these, for example: verdict = rejected and exp < \"2026-11-01\" and iss ~ \"login.\"")
        ->type_name("FILTER");
    scan->add_flag("--distinct", options.distinct, "Each token only once, where it first appears");
    scan->add_flag("--redact", options.redact, "A hash in place of each subject (sub)");
    scan->add_flag("--show-tokens", options.showTokens, "The tokens themselves too; they may still open doors");
    scan->add_flag("--follow", options.follow, "Go on when more is written to the file, until interrupted");
    scan->add_option("--threads", options.threads,
                     "Tokens judged at a time; as many as there are processors if not given")
        ->type_name("NUMBER")
        ->check(within(1, 256));
}

} // namespace tokenscope::cli
