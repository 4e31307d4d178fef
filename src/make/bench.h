// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/disclosures.h"
#include "make/encrypting.h"
#include "make/kind_draft.h"
#include "make/made_token.h"
#include "make/sent_token.h"
#include "make/signing.h"
#include "json/document.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A token while somebody works on it: header and payload are texts that may be broken at any time, and a form shows
/// some of what is in them. Each change is a question; its answer is all there is to show.
namespace tokenscope::make {

/// How a claim is written in a form.
enum class FieldForm : std::uint8_t {
    Text,
    List,  ///< one text, or an array of texts: `aud`
    Words, ///< with blanks between: `scope`
    Date,  ///< `+30m`, `now`, an RFC 3339 time or a number of seconds
    Json,  ///< JSON where it is some, else text
    Hash,  ///< of the text, as `ath` has it (RFC 9449, 4.2)
};

enum class BenchPart : std::uint8_t { Header, Payload };

/// What somebody does to a member by way of the form. Without texts the member goes.
struct FieldEdit
{
    BenchPart part = BenchPart::Payload;
    std::string name;
    FieldForm form = FieldForm::Text;
    std::vector<std::string> texts;
};

/// A claim for the form: what is in the payload.
struct FieldReading
{
    std::string name;
    std::vector<std::string> texts; ///< none: it is not there
    bool isOther = false;           ///< it has another form than the field, and is here as JSON
};

/// Why a text is no header or payload. Lines and columns count from 1, columns in characters.
struct TextFault
{
    BenchPart part;
    std::optional<json::Fault> fault = {}; ///< nothing: it is JSON, and no object
    std::size_t line = 1;
    std::size_t column = 1;
};

/// A field holds what is no date.
struct DateFault
{
    std::string name;
};

/// The place of a claim to disclose, and there is none.
struct DisclosureFault
{
    std::string place;
};

using BenchFault = std::variant<TextFault, DateFault, DisclosureFault, SigningError, EncryptionError, KindDraftFault>;

/// The text to begin from: a kind of the registry (`Plain` where it is empty), or a token.
struct BenchStart
{
    std::string kind = {};
    std::optional<std::string> token = {};
};

struct BenchQuestion
{
    std::string header;
    std::string payload;
    std::vector<FieldEdit> edits = {};
    std::optional<BenchStart> start = {}; ///< both texts are new then
    bool tidiesHeader = false;
    bool tidiesPayload = false;
    std::string kind = {}; ///< of the registry, whose law the result is held to; or empty
    std::shared_ptr<const jose::Jwk> key = {};
    std::string algorithm = {};
    bool isKeyNew = false; ///< so that the header has to name it: `alg`, `kid`, `jwk`
    std::vector<std::string> disclosable = {};
    std::shared_ptr<const jose::Jwk> recipient = {}; ///< of an encrypted token
    Moment moment = {};
};

/// What would mend a finding: a member with that value, as JSON.
using BenchFix = std::optional<FieldEdit>;

struct BenchToken
{
    std::string text; ///< what is handed on
    std::string algorithm;
    SentToken sent;
    ProfiledToken profiled;               ///< how common verifiers would judge; of an encrypted one, what is inside
    inspect::Inspection inspection;       ///< by the law of its kind
    std::vector<BenchFix> fixes;          ///< one for each finding
    std::vector<std::size_t> partLengths; ///< header, payload and signature, in characters
};

struct BenchAnswer
{
    std::string header;
    std::string payload;
    bool areEditsApplied = true; ///< false: the text is broken, and they wait
    std::optional<BenchFault> fault = {};
    std::vector<FieldReading> fields = {};
    std::vector<std::string> names = {}; ///< of all claims
    std::string kind = {};
    std::optional<BenchToken> token = {};
};

/// Members that a form has fields for, with how they are written.
struct FieldKind
{
    std::string_view name;
    FieldForm form;
};
std::span<const FieldKind> formFields();

/// Pure but for the randomness of IDs and signatures. For worker threads.
BenchAnswer answerBench(const BenchQuestion &question);

/// An ID for a token that nobody can guess.
std::string freshTokenId();

} // namespace tokenscope::make
