// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/kind_templates.h"
#include "tests/inspect/token_workshop.h"

#include <span>
#include <string>
#include <string_view>

/// A good token of each kind, made at each run.
namespace tokenscope::workshop {

/// The marks in it are filled with what tests judge by, `$J` with `j`.
struct KindSample : make::KindTemplate
{
    bool isAccepted = true; ///< with the signer's key; else there is a part that is never checked
};

std::span<const KindSample> kindSamples();

const Signer &signerOf(std::string_view algorithm);

json::Object headerIn(const KindSample &sample);
json::Object payloadIn(const KindSample &sample);

/// The text with these two in it, signed with the sample's algorithm or another one.
std::string textOf(const KindSample &sample, const json::Object &header, const json::Object &payload,
                   std::string_view algorithm = {});

std::string textOf(const KindSample &sample, const json::Object &header, const json::Object &payload,
                   const Signer &signer);

/// An object with the marks in it filled in.
json::Object filledIn(const KindSample &sample, std::string text);

/// The key that the sample is signed with, given for this token.
inspect::InspectionKeys keysOf(const KindSample &sample, std::string_view algorithm = {});

inspect::Inspection judgeSample(const KindSample &sample, const json::Object &header, const json::Object &payload,
                                const inspect::Expectations &expectations = {}, std::string_view algorithm = {});

} // namespace tokenscope::workshop
