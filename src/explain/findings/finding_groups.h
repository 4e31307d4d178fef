// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/facts.h"
#include "explain/findings/finding_words.h"

#include <QCoreApplication>

/// The words of the findings that have no type yet, in the groups and the order of inspect::Code. Internal to
/// `explain`.
namespace tokenscope::explain {

struct EncryptionFindings
{
    Q_DECLARE_TR_FUNCTIONS(EncryptionFindings)

public:
    static FindingWords encryptedToken(const Facts &facts);
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

struct ClaimFindings
{
    Q_DECLARE_TR_FUNCTIONS(ClaimFindings)

public:
    static FindingWords claimWrongType(const Facts &facts);
    static FindingWords dateOutOfRange(const Facts &facts, const Gap &claim);
    static QString keysOfIssuer();
    static FindingWords issuerMissing(const Facts &facts);
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
