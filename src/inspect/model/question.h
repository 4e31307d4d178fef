// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"
#include "inspect/model/inspection.h"
#include "inspect/model/inspection_keys.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tokenscope::inspect {

struct EmbeddedTokens;
struct Neighbours;
struct Occasion;
struct SignatureTrace;
class WorkBudget;

struct Question
{
    std::string_view text; ///< anything: a token, or something with one in it
    const InspectionKeys &keys;
    const Expectations &expectations;
    Moment moment;                                ///< the time to judge by
    std::optional<ByteView> detachedPayload = {}; ///< RFC 7515, appendix F
    std::optional<ByteView> accessToken = {};     ///< that came with an ID token, for its `at_hash`
    /// Where the text holds tokens and was searched for them before (see textTokens()): which of them, by its number
    /// from 0.
    const EmbeddedTokens *tokens = nullptr;
    std::size_t token = 0;
    const InspectionKeys *holderKeys = nullptr;         ///< of a key binding, where its credential names no key itself
    const InspectionKeys *clientCertificates = nullptr; ///< that the client uses for mutual TLS (RFC 8705)
    std::span<const std::string> statusLists = {};      ///< status list tokens, or texts with one in them
    /// What the token came with, where that is known already: then nothing is searched in the text around it.
    const Occasion *occasion = nullptr;
    const Neighbours *neighbours = nullptr; ///< the tokens beside it, where the text was searched for them already
    std::size_t layer = 0;                  ///< how many tokens there are around this one
    WorkBudget *work = nullptr;             ///< where this is a part of what has one already
    SignatureTrace *trace = nullptr;        ///< gets what is computed with keys; the answer is the same without
};

} // namespace tokenscope::inspect
