// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/facts.h"
#include "explain/finding_words.h"

#include <QCoreApplication>

/// The words of each finding, in the groups and the order of inspect::Code. Internal to `explain`.
namespace tokenscope::explain {

struct TextFindings
{
    Q_DECLARE_TR_FUNCTIONS(TextFindings)

public:
    static FindingWords bearerPrefix(const Facts &facts);
    static FindingWords quotedToken();
    static FindingWords embeddedInText(const Facts &facts);
    static FindingWords urlEncodedToken(const Facts &facts);
    static FindingWords htmlEntityEncodedToken(const Facts &facts);
    static FindingWords whitespaceInToken(const Facts &facts);
    static FindingWords invisibleCharacter(const Facts &facts);
    static FindingWords utf16Text();
    static FindingWords base64StandardAlphabet(const Facts &facts);
    static FindingWords base64Padding(const Facts &facts);

    static FindingWords emptyInput();
    static FindingWords keySetGiven(const Facts &facts);
    static FindingWords keyGiven(const Facts &facts);
    static FindingWords wrongSegmentCount(const Facts &facts);
};

/// What a text is that holds no JSON Web Token.
struct ForeignTextFindings
{
    Q_DECLARE_TR_FUNCTIONS(ForeignTextFindings)

public:
    static FindingWords missingValue(const Facts &facts);
    static FindingWords opaqueToken(const Facts &facts);
    static FindingWords unrecognizedText(const Facts &facts);

private:
    static FindingWords recognized(const Facts &facts);
};

struct EncodingFindings
{
    Q_DECLARE_TR_FUNCTIONS(EncodingFindings)

public:
    static FindingWords lookalikeCharacter(const Facts &facts);
    static FindingWords base64InvalidCharacter(const Facts &facts);
    static FindingWords base64Truncated(const Facts &facts);
    static FindingWords base64NonCanonical(const Facts &facts);
    static FindingWords headerNotJson(const Facts &facts);
    static FindingWords headerNotObject(const Facts &facts);
    static FindingWords payloadNotJson(const Facts &facts);
    static FindingWords invalidUtf8(const Facts &facts);
    static FindingWords duplicateMember(const Facts &facts);
    static FindingWords jsonTooDeep(const Facts &facts);

private:
    static QString jsonFault(const Facts &facts);
};

struct HeaderFindings
{
    Q_DECLARE_TR_FUNCTIONS(HeaderFindings)

public:
    static FindingWords algMissing(const Facts &facts);
    static FindingWords algNone(const Facts &facts);
    static FindingWords algUnsupported(const Facts &facts);
    static FindingWords algNotAllowed(const Facts &facts);
    static FindingWords critMalformed(const Facts &facts);
    static FindingWords critUnknown(const Facts &facts);
    static FindingWords typeMismatch(const Facts &facts);
    static FindingWords encryptedToken(const Facts &facts);
    static FindingWords payloadCompressed(const Facts &facts);
    static FindingWords kindUnknown(const Facts &facts);
    static FindingWords unencodedPayload(const Facts &facts);
    static FindingWords payloadDetached();
    static FindingWords payloadGivenTwice(const Facts &facts);
    static FindingWords headerUnprotected(const Facts &facts);
    static FindingWords headerKeyIgnored(const Facts &facts);

private:
    static FindingWords encryptionMissing(const Facts &facts);
    static FindingWords encryptionUnsupported(const Facts &facts);
};

struct KeyFindings
{
    Q_DECLARE_TR_FUNCTIONS(KeyFindings)

public:
    static FindingWords noKeys(const Facts &facts);
    static FindingWords kidRotatedOut(const Facts &facts);
    static FindingWords kidUnknown(const Facts &facts);
    static FindingWords duplicateKid(const Facts &facts);
    static FindingWords kidMissing(const Facts &facts);
    static FindingWords keyMalformed(const Facts &facts);
    static FindingWords keyTypeMismatch(const Facts &facts);
    static FindingWords keyCurveMismatch(const Facts &facts);
    static FindingWords keyAlgMismatch(const Facts &facts);
    static FindingWords keyUseNotSig(const Facts &facts);
    static FindingWords keyOpsNotVerify(const Facts &facts);
    static FindingWords keyConfusion(const Facts &facts);
    static FindingWords keyTooSmall(const Facts &facts);
    static FindingWords keyLowOrder(const Facts &facts);
    static FindingWords weakSecret(const Facts &facts);
    static FindingWords privateKeyExposed(const Facts &facts);
};

struct SignatureFindings
{
    Q_DECLARE_TR_FUNCTIONS(SignatureFindings)

public:
    static FindingWords signatureMissing(const Facts &facts);
    static FindingWords signatureDerEncoded(const Facts &facts);
    static FindingWords signatureWrongLength(const Facts &facts);
    static FindingWords signatureOutOfRange(const Facts &facts);
    static FindingWords signatureByOtherKey(const Facts &facts);
    static FindingWords signatureMadeOtherwise(const Facts &facts);
    static FindingWords contentChanged(const Facts &facts);
    static FindingWords signatureMismatch(const Facts &facts);
};

struct KindFindings
{
    Q_DECLARE_TR_FUNCTIONS(KindFindings)

public:
    static FindingWords notExamined(const Facts &facts);
    static FindingWords memberRequired(const Facts &facts);
    static FindingWords memberForbidden(const Facts &facts);
    static FindingWords memberInvalid(const Facts &facts);
    static FindingWords disclosureInvalid(const Facts &facts);
    static FindingWords disclosureUnreferenced(const Facts &facts);
    static FindingWords digestRepeated(const Facts &facts);
    static FindingWords bindingBroken(const Facts &facts);
    static FindingWords bindingUnchecked(const Facts &facts);

    /// The words of a finding that is not about the credential, but about the holder's signature behind it.
    static FindingWords ofKeyBinding(inspect::Code code, const FindingWords &words);
    static FindingWords ofTokenInside(const FindingWords &words);
    /// member_wrong_type, where it is found in a token instead of a key.
    static FindingWords memberWrongType(const Facts &facts);

private:
    static Gap member(const Facts &facts, std::string_view parameter = "member");
    static QString source(const Facts &facts);
};

struct ClaimFindings
{
    Q_DECLARE_TR_FUNCTIONS(ClaimFindings)

public:
    static FindingWords claimWrongType(const Facts &facts);
    static FindingWords dateInMilliseconds(const Facts &facts);
    static FindingWords expired(const Facts &facts);
    static FindingWords notYetValid(const Facts &facts);
    static FindingWords dateOutOfRange(const Facts &facts, const Gap &claim);
    static FindingWords issuedInFuture(const Facts &facts, bool isRefused);
    static QString keysOfIssuer();
    static FindingWords issuerMismatch(const Facts &facts);
    static FindingWords issuerMissing(const Facts &facts);
    static FindingWords audienceMismatch(const Facts &facts);
    static FindingWords audienceMissing(const Facts &facts);
    static FindingWords subjectMismatch(const Facts &facts);
    static FindingWords claimMissing(const Facts &facts);
    static QString claimOfKind(const Facts &facts);
    static FindingWords claimWithOtherValue(const Facts &facts, const Gap &claim);
    static FindingWords tokenTooOld(const Facts &facts);
    static FindingWords expiryMissing();
    static FindingWords lifetimeExcessive(const Facts &facts);
    static FindingWords nestedToken(const Facts &facts);
};

struct KeySetFindings
{
    Q_DECLARE_TR_FUNCTIONS(KeySetFindings)

public:
    static FindingWords kidAbsent();
    static FindingWords algAbsent();
    static FindingWords useAbsent();
    static FindingWords useAndKeyOpsDisagree(const Facts &facts);
    static FindingWords leadingZero(const Facts &facts);
    static FindingWords coordinateLength(const Facts &facts);
    static FindingWords exponentUnusual(const Facts &facts);
    static FindingWords modulusTooLarge(const Facts &facts);
    static FindingWords keyRoca(const Facts &facts);
    static FindingWords keyTypeUnknown(const Facts &facts);
    static FindingWords keySetEmpty();
    static FindingWords memberWrongType(const Facts &facts);

    /// base64_padding and base64_standard_alphabet, where they are found in a key instead of a token.
    static FindingWords base64Padding(const Facts &facts);
    static FindingWords base64StandardAlphabet(const Facts &facts);
};

struct CertificateFindings
{
    Q_DECLARE_TR_FUNCTIONS(CertificateFindings)

public:
    static FindingWords certificateExpired(const Facts &facts);
    static FindingWords certificateKeyDiffers(const Facts &facts);
    static FindingWords certificateThumbprintDiffers(const Facts &facts);
    static FindingWords pemInsideX5c(const Facts &facts);

    /// member_wrong_type of an `x5c` that is an array of texts, but not of certificates.
    static FindingWords chainMalformed(const Facts &facts);
};

} // namespace tokenscope::explain
