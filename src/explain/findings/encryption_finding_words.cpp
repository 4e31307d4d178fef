// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/encryption_finding_words.h"

#include "base/overloaded.h"
#include "explain/findings/fact_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/secret_step_words.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

using inspect::DecryptionState;
using inspect::UsualSoftware;

FindingWords EncryptionFindingWords::words(const found::EncryptionNameMissing &fact)
{
    const QString member = quotedText(fact.member);
    const QString figure =
        std::visit(Overloaded{
                       [&member](inspect::NoName reason) {
                           return reason == inspect::NoName::Empty ? fill(tr("Its member “%1” is empty."), {member})
                                                                   : fill(tr("Its member “%1” is absent."), {member});
                       },
                       [&member](json::Type type) {
                           return fill(tr("Its member “%1” is %2, where text such as “A256GCM” is needed."),
                                       {member, typeWords(type)});
                       },
                   },
                   fact.found);
    return {
        tr("The header does not name an algorithm"),
        paragraph({figure, tr("The token is encrypted, and without the names of both algorithms (alg and enc) nobody "
                              "can decrypt it. It was probably made by custom software.")}),
        tr("Ask the issuer to write both algorithms into the header.")};
}

FindingWords EncryptionFindingWords::words(const found::EncryptionUnsupported &fact)
{
    const QString reason =
        fact.isRegistered
            ? tr("The name is registered, but not as one that encrypts here, so the token was not decrypted.")
            : tr("That is not a registered name. Letter case counts, so it may be a spelling mistake of the issuer’s.");
    const QString alg = quotedText(fact.alg);
    return {fill(tr("The algorithm “%1” cannot be decrypted here"), {alg}),
            paragraph({fill(tr("The header names “%1” (%2)."), {alg, quotedText(fact.member)}), reason}),
            tr("Ask the issuer to encrypt with common algorithms such as ECDH-ES and A256GCM.")};
}

/// Empty where the header does not name both.
QString EncryptionFindingWords::algorithms(const std::string &alg, const std::string &enc)
{
    return fill(tr("It is encrypted with “%1” and “%2”."), {gapOf(alg), gapOf(enc)});
}

QString EncryptionFindingWords::fewIterations(const std::optional<inspect::FewIterations> &few)
{
    if (!few)
        return {};
    return fill(tr("Its password is stretched with only %1 rounds (p2c), where at least %2 are recommended: it is "
                   "easier to guess than it should be."),
                {QString::number(few->iterations), QString::number(few->minimum)});
}

QString EncryptionFindingWords::manyRecipients(const std::optional<inspect::ManyRecipients> &many)
{
    if (!many)
        return {};
    return fill(tr("It has %1 recipients, of which the first %2 were checked."),
                {QString::number(many->count), QString::number(many->lookedAt)});
}

/// Whose tokens look so, where no key opened it.
QString EncryptionFindingWords::usualSoftware(const std::optional<UsualSoftware> &usual)
{
    if (!usual)
        return {};
    switch (*usual) {
    case UsualSoftware::NextAuth:
        return tr("Sessions of NextAuth.js (Auth.js) look so: their key is derived from the secret NEXTAUTH_SECRET or "
                  "AUTH_SECRET of the application.");
    case UsualSoftware::Cognito:
        return tr("Refresh tokens of Amazon Cognito look so. They are for Cognito alone, which keeps the key.");
    case UsualSoftware::Auth0:
        return {};
    }
    std::unreachable();
}

/// The key that opened it is not the given one as it is.
QString EncryptionFindingWords::derivation(const found::TokenDecrypted &fact)
{
    const QString software = fact.software ? fill(tr("Its key was derived from the given secret (HKDF), as %1 does."),
                                                  {quotedText(*fact.software)})
                                           : QString();
    const QString steps = secretStepWords(fact.steps);
    return paragraph({software, steps.isEmpty() ? QString() : fill(tr("The given secret was read %1."), {steps})});
}

FindingWords EncryptionFindingWords::words(const found::TokenDecrypted &fact)
{
    const QString opened =
        fill(tr("It was encrypted with “%1” and “%2”, and a given key opened it."), {gapOf(fact.alg), gapOf(fact.enc)});
    const QString how = paragraph({opened, derivation(fact)});
    if (fact.content == inspect::SealedContent::Token) {
        const QString steps = secretStepWords(fact.steps);
        const QString title =
            steps.isEmpty()
                ? tr("The token was encrypted, and another one is inside")
                : fill(tr("The token was decrypted with the given secret %1, and another one is inside"), {steps});
        return {title,
                paragraph({how,
                           tr("Encryption keeps a token secret and does not show who made it. Only the signature of "
                              "the token inside shows that."),
                           fewIterations(fact.fewIterations)}),
                tr("Look at what is said about the signature.")};
    }
    return {tr("The token was decrypted, but what is inside is not signed"),
            paragraph({how,
                       tr("That proves no sender: anyone who has the recipient’s public key, or the shared one, can "
                          "encrypt any content."),
                       fewIterations(fact.fewIterations)}),
            tr("Ask the issuer for tokens that are signed first and then encrypted.")};
}

/// Auth0 names itself in the header of such a token.
FindingWords EncryptionFindingWords::forOwnIssuer(const QString &algorithms)
{
    return {
        tr("The token is encrypted for its own issuer"),
        paragraph({algorithms,
                   tr("Auth0 gives out such an opaque access token where the login asked for no audience. It is for "
                      "Auth0 alone, which takes it at its userinfo endpoint; no other service can read it.")}),
        tr("Have the client name the API as “audience” when it asks for the token; it then gets a signed one.")};
}

QString EncryptionFindingWords::refusal(const found::DecryptionKeyMissing &fact)
{
    switch (fact.refusal) {
    case inspect::KeyRefusal::NoneGiven:
        return {};
    case inspect::KeyRefusal::KeyIdUnknown:
        return fill(tr("It is encrypted for the key “%1”, which is not among the given keys."), {gapOf(fact.kid)});
    case inspect::KeyRefusal::OnlyPublic:
        return tr("The loaded key is only the public half, with which anybody encrypts and nobody decrypts.");
    case inspect::KeyRefusal::Fetched:
        return tr("The key comes from a fetched set. A key that everybody can fetch is not secret, so it is not used.");
    case inspect::KeyRefusal::TypeMismatch:
        if (fact.length) {
            return fill(tr("The given secret has %1, and “%2” needs %3; read as hexadecimal digits or base64 it does "
                           "not open the token either."),
                        {Gap(byteCount(fact.length->actual)), gapOf(fact.alg == "dir" ? fact.enc : fact.alg),
                         Gap(byteCount(fact.length->expected))});
        }
        return fill(tr("The given keys are of another kind or size than “%1” needs."), {gapOf(fact.alg)});
    case inspect::KeyRefusal::AlgorithmMismatch:
        return fill(tr("The given key says that it is for another algorithm than “%1”."), {gapOf(fact.alg)});
    case inspect::KeyRefusal::UseMismatch:
        return tr("The given key says that it is not for decrypting.");
    case inspect::KeyRefusal::Malformed:
        return tr("The given key is faulty.");
    case inspect::KeyRefusal::PublicKeyText:
        return tr("The given password is the text of a public key, which is not a secret.");
    }
    std::unreachable();
}

/// `seen` and what usually makes such tokens; nobody but the recipient reads on.
FindingWords EncryptionFindingWords::hidden(const QString &seen, const std::optional<UsualSoftware> &usual)
{
    QString nextStep =
        tr("Load the private or shared key that it was encrypted for, or decrypt it where that key is kept.");
    if (usual == UsualSoftware::Cognito)
        nextStep = tr("If it is Cognito’s, send it to Cognito’s token endpoint for a fresh access token; else load the "
                      "key that it was encrypted for.");
    else if (usual == UsualSoftware::NextAuth)
        nextStep = tr("Load that secret as a shared secret, or the key that it was encrypted for.");
    return {tr("The token is encrypted"),
            paragraph({seen, usualSoftware(usual),
                       tr("Only its recipient, who has the matching private or shared key, can read it and check the "
                          "signature inside. Everything but the header is hidden here.")}),
            nextStep};
}

FindingWords EncryptionFindingWords::words(const found::DecryptionKeyMissing &fact)
{
    const QString names = algorithms(fact.alg, fact.enc);
    if (fact.usual == UsualSoftware::Auth0)
        return forOwnIssuer(names);
    return hidden(paragraph({names, refusal(fact), manyRecipients(fact.recipients)}), fact.usual);
}

QString EncryptionFindingWords::failure(const inspect::DecryptionFailure &failure)
{
    using enum jose::JweFault;
    switch (failure.fault) {
    case ContentMismatch:
        return tr("Key and content do not belong together: it was encrypted for another key, or changed on the way.");
    case KeyUnwrapFailed:
        return tr("The key or password that was tried does not open it: it is another one, or the token was changed on "
                  "the way.");
    case MemberInvalid:
        return fill(tr("The header’s member “%1”, which the algorithm depends on, is missing or faulty."),
                    {gapOf(failure.part)});
    case WrongLength:
        return fill(tr("Its part “%1” has a length of %2 bytes; %3 are needed."),
                    {gapOf(failure.part), Gap(QString::number(failure.actual)), Gap(QString::number(failure.limit))});
    case EphemeralKeyRefused:
        return tr("The sender’s key in the header (epk) is not a point of the curve, belongs to another curve, or "
                  "gives secrets away. It was refused before anything was computed with it.");
    case CompressionUnsupported:
        return tr("It is compressed in a way that is not known here (zip); only “DEF” is known.");
    case InflateFailed:
        return tr("It was decrypted, but the compressed content (zip) is damaged or goes on behind its end.");
    case AlgorithmUnsupported:
    case EncryptionUnsupported:
    case KeyDoesNotFit:
    case LibraryFailure:
    case RsaPkcs1Off:
    case TooManyIterations:
    case InflatedTooLarge:
        return {};
    }
    std::unreachable();
}

FindingWords EncryptionFindingWords::costly(const inspect::DecryptionFailure &failure)
{
    const bool isInflated = failure.fault == jose::JweFault::InflatedTooLarge;
    const QString limit = QString::number(failure.limit);
    const QString figure =
        isInflated ? fill(tr("Its content is compressed (zip) and grows beyond %1 bytes, which is the limit."), {limit})
                   : fill(tr("It asks for %1 rounds of stretching a password (p2c); %2 is the limit."),
                          {QString::number(failure.actual), limit});
    return {tr("Decrypting the token would cost too much"),
            paragraph({figure, tr("A token can be made to keep its reader busy for hours or to fill its memory, so "
                                  "decrypting stops there.")}),
            isInflated ? tr("Ask the sender for a smaller token.")
                       : tr("Ask the sender for a token with fewer rounds.")};
}

FindingWords EncryptionFindingWords::words(const found::TokenNotDecrypted &fact)
{
    const QString names = algorithms(fact.alg, fact.enc);
    if (fact.usual == UsualSoftware::Auth0)
        return forOwnIssuer(names);
    if (fact.state == DecryptionState::LimitExceeded && fact.failure)
        return costly(*fact.failure);
    if (fact.state == DecryptionState::Failed) {
        return {tr("The token could not be decrypted"),
                paragraph({firstOf({names, tr("It is encrypted.")}), fact.failure ? failure(*fact.failure) : QString(),
                           usualSoftware(fact.usual), manyRecipients(fact.recipients)}),
                tr("Compare the key with the one that the sender encrypts for, and copy the token again from its "
                   "source.")};
    }
    if (fact.failure && fact.failure->fault == jose::JweFault::RsaPkcs1Off) {
        return {tr("The token is encrypted with RSA1_5, which is used only on request"),
                tr("That way of encrypting has let attackers decrypt the tokens of others, again and again. Nothing "
                   "was decrypted, so that everything but the header is hidden here."),
                tr("Ask the issuer to encrypt with RSA-OAEP.")};
    }
    return hidden(paragraph({names, manyRecipients(fact.recipients)}), fact.usual);
}

} // namespace tokenscope::explain
