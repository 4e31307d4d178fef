// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspect.h"

#include "base/base64url.h"
#include "inspect/claim_checks.h"
#include "inspect/decoding.h"
#include "inspect/examination.h"
#include "inspect/header_checks.h"
#include "inspect/hypotheses.h"
#include "inspect/intake.h"
#include "inspect/key_selection.h"
#include "inspect/signature_checks.h"

#include <algorithm>
#include <tuple>

namespace tokenscope::inspect {

namespace {

void addSegments(Examination &examination, const Intake &intake, std::size_t count)
{
    using enum Segment::Role;
    static constexpr std::array jws = {Header, Payload, Signature};
    static constexpr std::array jwe = {Header, EncryptedKey, InitializationVector, Ciphertext, Tag};
    constexpr std::size_t shown = 8; // of a text that is no token anyhow
    const std::string_view token = examination.result.token;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < std::min(count, shown); ++i) {
        const std::size_t end = std::min(token.find('.', begin), token.size());
        const Segment::Role role = count == 5 ? jwe[i] : i < jws.size() ? jws[i] : Unknown;
        examination.result.segments.push_back({role, intake.inText(begin, end - begin)});
        begin = end + 1;
    }
}

void reportSegmentCount(Examination &examination, std::size_t count)
{
    const std::string_view missing = count == 2   ? "signature"
                                     : count == 1 ? "payload_and_signature"
                                     : count == 4 ? "jwe_part"
                                                  : "none";
    examination.error(
        Code::WrongSegmentCount, "text:0",
        {number("segments", count), number("length", examination.result.token.size()), text("missing", missing)});
}

void checkStructure(Examination &examination)
{
    const bool broken = examination.hasError(Code::BearerPrefix, Code::JsonTooDeep);
    const std::string_view observed = formatName(examination.result.format);
    examination.check(CheckName::Structure, broken ? CheckState::Failed : CheckState::Passed, std::string(observed));
}

/// The key and signature lines of the checks, out of what was found.
void checkKeyAndSignature(Examination &examination)
{
    const SignatureResult &signature = examination.result.signature;
    const bool verified = signature.state == SignatureState::Verified;
    const bool keyFailed = examination.hasError(Code::NoKeys, Code::PrivateKeyExposed);
    const bool signatureFailed = examination.hasError(Code::SignatureMissing, Code::SignatureMismatch) ||
                                 signature.state == SignatureState::Failed;
    const std::string observed = signature.keyId.value_or(std::string());
    examination.check(CheckName::Key,
                      keyFailed                                               ? CheckState::Failed
                      : verified || signature.state == SignatureState::Failed ? CheckState::Passed
                                                                              : CheckState::NotChecked,
                      observed, verified ? signature.thumbprint : std::string());
    examination.check(CheckName::Signature,
                      signatureFailed ? CheckState::Failed
                      : verified      ? CheckState::Passed
                                      : CheckState::NotChecked,
                      signature.algorithm);
}

void judgeSignature(Examination &examination, const DecodedJws &jws)
{
    const jose::JoseHeader &header = *jws.header;
    SignatureResult &signature = examination.result.signature;
    signature.algorithm = header.algorithm().value_or(std::string());
    signature.keyId = header.keyId();
    const crypto::SignatureAlgorithm *algorithm = checkHeader(examination, header);
    if (!algorithm)
        return;
    const auto &wrong = header.wrongTypes();
    if (std::ranges::find(wrong, "kid") != wrong.end()) {
        // RFC 7515, 4.1.4: a string. What is none names no key.
        examination.error(Code::KidUnknown, "header.kid", {text("kid", "(not a text)")});
        return;
    }
    // A detached or unencoded payload is signed as it is (RFC 7515, appendix F; RFC 7797, 5.1).
    std::string assembled;
    std::string_view input = jws.parts.signingInput();
    if (jws.parts.payload.empty() && examination.question.detachedPayload) {
        const ByteView payload = *examination.question.detachedPayload;
        assembled = std::string(jws.parts.header) + "." +
                    (header.payloadIsEncoded() ? base64url::encode(payload) : std::string(asText(payload)));
        input = assembled;
    }
    const SignedContent content{*algorithm, input, jws.signature};
    const KeySelection selection = selectKeys(examination.question.keys, header, *algorithm);
    const bool verified = checkSignature(examination, jws, header, content, selection);
    if (!header.keyId() && !selection.explicitKey && selection.fitting() > 0)
        examination.note(Code::KidMissing, "header.kid", {number("tried", selection.fitting())});
    if (!verified && !examination.question.keys.isEmpty())
        tryHypotheses(examination, jws, header, content, selection);
    reportExposedKeys(examination);
}

void inspectJws(Examination &examination, bool repairedText)
{
    examination.result.format = Format::JwsCompact;
    const DecodedJws jws = decodeJws(examination, repairedText);
    checkStructure(examination);
    if (jws.header)
        judgeSignature(examination, jws);
    checkKeyAndSignature(examination);
    if (examination.result.claims)
        checkClaims(examination, *examination.result.claims, *examination.result.payload->root.asObject());
}

void inspectJwe(Examination &examination)
{
    examination.result.format = Format::JweCompact;
    const auto header = decodeJwe(examination);
    checkStructure(examination);
    if (header) {
        examination.result.signature.algorithm = header->algorithm().value_or(std::string());
        examination.result.signature.keyId = header->keyId();
        examination.warning(Code::EncryptedToken, "header.enc",
                            {text("alg", header->algorithm().value_or(std::string())),
                             text("enc", header->encryption().value_or(std::string()))});
    }
    checkKeyAndSignature(examination);
}

/// Cause and verdict, by the rules at the head of the findings' contract.
void conclude(Inspection &result, bool isToken)
{
    std::ranges::stable_sort(result.findings, {},
                             [](const Finding &finding) { return std::tuple(-int(finding.severity), finding.code); });
    const auto order = [](const Check &check) {
        return check.state == CheckState::Failed ? 0 : check.state == CheckState::NotChecked ? 1 : 2;
    };
    std::ranges::stable_sort(result.checks, {}, order);
    if (!result.findings.empty())
        result.cause = result.findings.front().code;
    const bool failed = !result.findings.empty() && result.findings.front().severity == Severity::Error;
    if (!isToken)
        result.verdict = Verdict::NotAToken;
    else if (failed)
        result.verdict = Verdict::Rejected;
    else if (result.signature.state == SignatureState::Verified)
        result.verdict = Verdict::Accepted;
    else
        result.verdict = Verdict::Unverified;
}

} // namespace

Inspection inspect(const Question &question)
{
    Examination examination{question, {}};
    Inspection &result = examination.result;
    result.moment = question.moment;
    result.expectations = question.expectations;

    Intake intake = takeIn(question.text);
    result.token = std::move(intake.token);
    result.findings = std::move(intake.findings);
    result.ignored = std::move(intake.ignored);
    bool isToken = !result.token.empty();
    if (isToken) {
        const std::size_t count = jose::countSegments(result.token);
        addSegments(examination, intake, count);
        isToken = count == 3 || count == 5;
        if (count == 3)
            inspectJws(examination, intake.repaired);
        else if (count == 5)
            inspectJwe(examination);
        else
            reportSegmentCount(examination, count);
    }
    conclude(result, isToken);
    return std::move(examination.result);
}

} // namespace tokenscope::inspect
