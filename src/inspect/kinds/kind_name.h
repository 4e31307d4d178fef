// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::inspect {

/// The name of a kind in the registry: `logout_token`. A literal, so that it may be kept anywhere.
struct KindName
{
    std::string_view text;
    bool operator==(const KindName &) const = default;
};

/// How it was found out of what kind a token is.
enum class RecognizedBy {
    Asked, ///< somebody said so
    Type,  ///< by `typ`
    Form,  ///< by the text around it or its serialization
    Value, ///< by a value that only tokens of this kind have
    Shape, ///< by which members there are: a guess
};
/// `asked`, `typ`, `form`, `value`, `shape`
std::string_view nameOf(RecognizedBy by);

struct KindRecognition
{
    KindName kind;
    RecognizedBy by;
    std::string_view mark; ///< a literal: the member that tells it, `payload.aud`; empty where it is no member

    bool isSure() const { return by != RecognizedBy::Shape; }
    bool operator==(const KindRecognition &) const = default;
};

} // namespace tokenscope::inspect
