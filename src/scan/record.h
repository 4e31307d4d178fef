// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "scan/token_finder.h"
#include "json/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::scan {

/// What a scan says of one token. Never the token, unless it was asked for.
struct Record
{
    std::string file; ///< `-` is standard input
    std::uint64_t offset = 0;
    std::uint64_t line = 1;
    std::optional<Moment> lineTime;
    std::string kind; ///< `id_token`, …; empty where nothing tells
    inspect::Verdict verdict = inspect::Verdict::NotAToken;
    std::optional<inspect::Code> cause;
    std::optional<std::string> keyId;
    std::string algorithm;
    std::optional<std::string> issuer;
    std::optional<std::string> subject;
    std::vector<std::string> audiences;
    std::optional<std::int64_t> expiry; ///< as the claim has it, where that is a whole number
    std::optional<std::string> token;
    std::optional<json::Value> members; ///< what a filter is asked about, where that was asked for
};

enum class Subjects {
    Shown,
    Hashed, ///< the first 16 characters of their SHA-256 in base64url: the same person stays the same
};
enum class Tokens { Left, Shown };
enum class Members { Left, Kept };

struct RecordOptions
{
    Subjects subjects = Subjects::Shown;
    Tokens tokens = Tokens::Left;
    Members members = Members::Left;
};

/// A subject as Subjects::Hashed has it.
std::string hashedSubject(const std::string &subject);

Record recordOf(const std::string &file, const FoundToken &found, const inspect::Inspection &inspection,
                const RecordOptions &options);

/// `file`, `offset`, `line`, `time`, `kind`, `verdict`, `cause`, `alg`, `kid`, `iss`, `sub`, `aud`, `exp` and `token`;
/// what is not known is left out.
json::Object recordJson(const Record &record);

/// What a filter is asked about: the record's members, and `header` and `payload` as far as they could be read.
json::Value filterSubject(const Record &record, const inspect::Inspection &inspection);

/// The names of the columns, and a record's fields in that order, without a line end (RFC 4180). A field that a
/// spreadsheet would take for a formula gets an apostrophe in front.
std::string csvHeading();
std::string csvLine(const Record &record);

} // namespace tokenscope::scan
