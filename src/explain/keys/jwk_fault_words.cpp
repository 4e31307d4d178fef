// SPDX-License-Identifier: Apache-2.0
#include "explain/keys/jwk_fault_words.h"

#include "crypto/keys/key.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using jose::JwkFault;

struct JwkFaults
{
    Q_DECLARE_TR_FUNCTIONS(JwkFaults)

public:
    /// Empty where the sentence names the member and it is not known.
    static QString of(JwkFault fault, const Gap &member)
    {
        switch (fault) {
        case JwkFault::MemberMissing:
            return firstOf(
                {fill(tr("Its member “%1” is missing."), {member}), tr("A member that it needs is missing.")});
        case JwkFault::MemberWrongType:
            return firstOf({fill(tr("Its member “%1” is not of the type that the standard gives it."), {member}),
                            tr("A member is not of the type that the standard gives it.")});
        case JwkFault::BadBase64Url:
            return firstOf(
                {fill(tr("Its member “%1” is not base64url text."), {member}), tr("A member is not base64url text.")});
        case JwkFault::Base64Padding:
            return firstOf({fill(tr("Its member “%1” ends with padding (=), which must not be there."), {member}),
                            tr("A member ends with padding (=), which must not be there.")});
        case JwkFault::Base64StandardAlphabet:
            return firstOf({fill(tr("Its member “%1” has “+” or “/”, where “-” and “_” are right."), {member}),
                            tr("A member has “+” or “/”, where “-” and “_” are right.")});
        case JwkFault::DuplicateMember:
            return firstOf({fill(tr("Its member “%1” appears in it more than once."), {member}),
                            tr("A member appears in it more than once.")});
        case JwkFault::CoordinateLength:
            return firstOf({fill(tr("Its coordinate “%1” is longer or shorter than its curve needs."), {member}),
                            tr("A coordinate is longer or shorter than its curve needs.")});
        case JwkFault::NotAnObject:
            return tr("It is not a JSON object.");
        case JwkFault::UnknownKeyType:
            return tr(
                "Its type (kty) is not supported. The supported types are RSA, EC, OKP, AKP and oct; Azure Key Vault "
                "writes “-HSM” behind them.");
        case JwkFault::UnknownCurve:
            return tr("Its curve (crv) has a name that is not known here; the standard’s are P-256, P-384, P-521, "
                      "secp256k1, Ed25519, Ed448, X25519 and X448.");
        case JwkFault::PointNotOnCurve:
            return tr("Its point (x, y) does not lie on its curve.");
        case JwkFault::ModulusInvalid:
            return tr("Its modulus (n) is even or zero, which no RSA key has.");
        case JwkFault::ModulusTooSmall:
            return fill(tr("Its modulus (n) has fewer than %1 bits, too few to compute with."),
                        {QString::number(crypto::minimumModulusBits)});
        case JwkFault::ModulusTooLarge:
            return fill(tr("Its modulus (n) has more than %1 bits, too many to compute with."),
                        {QString::number(crypto::maximumModulusBits)});
        case JwkFault::ExponentInvalid:
            return tr("Its exponent (e) is even, 0 or 1, which no RSA key has.");
        case JwkFault::ExponentTooLarge:
            return tr("Its exponent (e) has more than 64 bits.");
        case JwkFault::PrivateMismatch:
            return tr("Its private part does not belong to its public part.");
        case JwkFault::SecretEmpty:
            return tr("Its secret (k) is empty.");
        case JwkFault::AlgorithmUnsupported:
            return tr("Its algorithm (alg) is one that the installed OpenSSL does not have.");
        case JwkFault::PublicKeyLength:
            return tr("Its public part (pub) is not as long as its algorithm demands.");
        case JwkFault::LibraryRefused:
            return tr("OpenSSL does not accept its numbers.");
        case JwkFault::HoldsPem:
            return fill(tr("Its member “%1” holds a whole key in PEM instead of the number."), {member});
        case JwkFault::HoldsDer:
            return fill(tr("Its member “%1” holds a whole key in DER (ASN.1) instead of the number."), {member});
        case JwkFault::HoldsHex:
            return fill(tr("Its member “%1” is written in hexadecimal digits."), {member});
        case JwkFault::HoldsDecimal:
            return fill(tr("Its member “%1” is written in decimal digits."), {member});
        case JwkFault::HoldsText:
            return fill(tr("Its member “%1” holds readable text, not a number. Istio, for one, writes such a key where "
                           "it failed to fetch the real ones."),
                        {member});
        case JwkFault::HasLineBreaks:
            return fill(tr("Its member “%1” has line breaks or blanks in it."), {member});
        case JwkFault::HasStrayEnd:
            return fill(tr("Its member “%1” ends with a comma or full stop (“,”), which old encoders put in the place "
                           "of padding."),
                        {member});
        case JwkFault::IsJsonNumber:
            return fill(tr("Its member “%1” is a JSON number and no text."), {member});
        case JwkFault::OnlyCertificate:
            return fill(tr("Its member “%1” is missing: only the certificate (x5c) has the key."), {member});
        }
        std::unreachable();
    }

    static QString someMember() { return tr("…"); }

    static QString nextStep(JwkFault fault, const Gap &member)
    {
        if (fault == JwkFault::HoldsText)
            return tr("Have the program that wrote it fetch the issuer’s keys, or load them from the issuer itself.");
        if (fault == JwkFault::UnknownKeyType)
            return tr(
                "Write the type as the standard has it (RFC 7518, 6.1), for a key of Azure Key Vault without “-HSM”.");
        if (fault == JwkFault::OnlyCertificate)
            return tr("Load that certificate in place of the key set, or have the issuer add the key’s numbers.");
        return fault >= JwkFault::HoldsPem
                   ? fill(tr("Have the issuer write “%1” as the base64url of the number’s bytes "
                             "(RFC 7518, 6)."),
                          {member})
                   : QString();
    }
};

} // namespace

QString jwkFaultWords(JwkFault fault, std::string_view member)
{
    const Gap name = member.empty() ? std::nullopt : Gap(quotedText(member));
    return firstOf({JwkFaults::of(fault, name), JwkFaults::of(fault, JwkFaults::someMember())});
}

QString jwkFaultNextStep(JwkFault fault, std::string_view member)
{
    return JwkFaults::nextStep(fault, member.empty() ? std::nullopt : Gap(quotedText(member)));
}

} // namespace tokenscope::explain
