// SPDX-License-Identifier: Apache-2.0
#include "explain/verdict/unchecked_words.h"

#include "explain/phrases/phrase.h"
#include "explain/terms/kind_words.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::Missing;
using inspect::Part;
using inspect::UncheckedPart;

class Unchecked
{
    Q_DECLARE_TR_FUNCTIONS(Unchecked)

public:
    static FindingWords budget()
    {
        return {tr("Not everything in the text was examined"),
                tr("One inspection does a limited amount of work, and this text asks for more. What is left over was "
                   "not checked, and may be wrong."),
                tr("Inspect its parts one by one, or load fewer keys.")};
    }

    static FindingWords payload()
    {
        return {tr("The payload is not in the text, so its signature could not be checked"),
                tr("The token is sent beside what it signs (a detached payload), as webhooks do."),
                tr("Give the payload as well, byte for byte as it was sent.")};
    }

    static FindingWords compressedPayload()
    {
        return {tr("The payload is compressed in a way that is not known here, so nothing in it was read"),
                tr("The header’s “zip” names another method than DEF."),
                tr("Check the token with the software that it was made for.")};
    }

    static FindingWords encryption()
    {
        return {
            tr("The token was not decrypted with the secret as it was given"),
            tr("Only another spelling of that secret opens it. A service that has the secret as it was given cannot "
               "read the token."),
            tr("Give the secret in the form in which it decrypts, and set it in the service in the same form.")};
    }

    static FindingWords nestedToken(Missing missing)
    {
        if (missing == Missing::Depth) {
            return {tr("There are more tokens inside one another than are looked at"),
                    tr("The innermost of them was not checked. Hardly any issuer wraps a token so often."),
                    tr("Inspect the innermost token on its own.")};
        }
        if (missing == Missing::Place) {
            return {tr("The header holds a token, which was not checked"),
                    tr("Such a token, for example a key attestation or a trust chain, vouches for the signing key or "
                       "its holder. A verifier has to check it too."),
                    tr("Copy that token out of the header and inspect it on its own.")};
        }
        if (missing == Missing::Content) {
            return {tr("The payload seems to hold a token, which was not checked"),
                    tr("It is not the whole payload, or it is written in another way than tokens are."),
                    tr("Copy that token out of the payload and inspect it on its own.")};
        }
        return {tr("The token inside is not verified"),
                tr("The token around it is signed, but the one inside it carries the claims and counts as well."),
                tr("Load the keys of the issuer of the token inside.")};
    }

    static FindingWords disclosures(Missing missing)
    {
        if (missing == Missing::Place) {
            return {tr("The text has disclosures or a key binding in a place where they are not read"),
                    tr("They belong in the unprotected header of the first signature (RFC 9901, section 8). Those "
                       "elsewhere were not checked."),
                    tr("Ask the sender to put them there.")};
        }
        return {tr("The disclosed claims were not checked"),
                tr("The text has lost the part that holds them, or holds more of them than are looked at."),
                tr("Copy the whole text, up to its end behind the last tilde (~).")};
    }

    static FindingWords keyBinding(Missing missing)
    {
        if (missing == Missing::Credential) {
            return {tr("The key binding is here alone, without the credential that it was made for"),
                    tr("It is the last part of a longer text, with tildes (~) between the parts, and is signed with "
                       "the key that the credential names."),
                    tr("Copy the whole text, from the credential’s first character on.")};
        }
        return {tr("The key binding was not checked: the credential does not hold its key"),
                tr("The holder’s signature at the end of the text shows who presents the credential. The credential "
                   "has no key for it in its claim cnf."),
                tr("Give the holder’s key, if you have it from elsewhere, or ask the issuer to bind its credentials to "
                   "it.")};
    }

    static FindingWords occasion(Missing missing, std::string_view kind)
    {
        const Gap proof = firstOf({kindName(kind), tr("proof of a key")});
        const QString counts = tr("Any program can make such a proof with a key of its own. It counts only for the one "
                                  "request, and with the one access token, that it was made for.");
        switch (missing) {
        case Missing::Request:
            return {fill(tr("This is a %1, and the request that it was made for is not in the text"), {proof}), counts,
                    tr("Paste the whole request with the proof in it, or say its method and address.")};
        case Missing::AccessToken:
            return {fill(tr("This is a %1, and the access token that it was made for is not in the text"), {proof}),
                    counts, tr("Paste the whole request, with the access token in its header Authorization.")};
        case Missing::Claims:
            return {fill(tr("This is a %1, and whether the access token beside it is bound to its key cannot be read"),
                         {proof}),
                    tr("The access token is not a signed JWT, so only its issuer knows the key that it is bound to "
                       "(cnf.jkt)."),
                    tr("Ask the issuer what the token is bound to (token introspection), and compare it with the "
                       "thumbprint below.")};
        case Missing::Verification:
            return {fill(tr("This is a %1, and the access token that it was made for is not verified"), {proof}),
                    tr("The proof fits its request and its access token, but the token may be made up."),
                    tr("Load the keys of the access token’s issuer.")};
        case Missing::Asked:
            return {fill(tr("This is a %1, and nobody said what it has to answer"), {proof}),
                    tr("Any program can make such a proof with a key of its own. It counts only for the service "
                       "that asked for it, with the nonce that it gave."),
                    tr("Say the nonce and the audience that you expect.")};
        case Missing::Work:
        case Missing::Content:
        case Missing::Method:
        case Missing::Key:
        case Missing::Depth:
        case Missing::HolderKey:
        case Missing::Credential:
        case Missing::Rules:
        case Missing::Anchor:
        case Missing::Place:
            break;
        }
        return {fill(tr("The %1 beside the token was not checked"), {proof}), counts,
                tr("Check it with the service that it was made for.")};
    }

    static FindingWords status()
    {
        return {tr("Whether the token was revoked is open, since its status list is not accepted itself"),
                tr("The list is expired, damaged or not verified, so it says nothing of the token."),
                tr("Inspect the list on its own to learn what is wrong with it, and load its issuer’s keys.")};
    }

    static FindingWords ownKey(std::string_view kind)
    {
        const QString name = kindName(kind);
        return {fill(tr("This %1 verifies with the key that it brings along itself, and nothing vouches for that key"),
                     {name.isEmpty() ? tr("token") : name}),
                paragraph({purposeOfKind(kind),
                           tr("Nothing was altered since it was signed. But anybody can make a token with a key of "
                              "their own: who signed it is known only once that key is.")}),
                tr("Give the key that you know to be the right one, to have the two compared.")};
    }

    static FindingWords kind(std::string_view kind)
    {
        const QString name = kindName(kind);
        const QString dependence = dependenceOfKind(kind);
        const Gap known = name.isEmpty() ? Gap() : Gap(name);
        return {firstOf({dependence.isEmpty() ? QString()
                                              : fill(tr("This is a %1, and nobody checked %2"), {known, dependence}),
                         fill(tr("This is a %1, whose rules were not all checked"), {known}),
                         tr("The token’s kind has rules that were not all checked")}),
                tr("A token of this kind counts only together with what it belongs to. Taken by itself, it proves "
                   "little."),
                tr("Check it with the service that it was made for.")};
    }
};

} // namespace

FindingWords uncheckedWords(const UncheckedPart &unchecked)
{
    switch (unchecked.part) {
    case Part::Budget:
        return Unchecked::budget();
    case Part::Payload:
        return Unchecked::payload();
    case Part::CompressedPayload:
        return Unchecked::compressedPayload();
    case Part::Encryption:
        return Unchecked::encryption();
    case Part::NestedToken:
        return Unchecked::nestedToken(unchecked.missing);
    case Part::Disclosures:
        return Unchecked::disclosures(unchecked.missing);
    case Part::KeyBinding:
        return Unchecked::keyBinding(unchecked.missing);
    case Part::Occasion:
        return Unchecked::occasion(unchecked.missing, unchecked.kind);
    case Part::Status:
        return Unchecked::status();
    case Part::OwnKey:
        return Unchecked::ownKey(unchecked.kind);
    case Part::Kind:
        return Unchecked::kind(unchecked.kind);
    }
    std::unreachable();
}

} // namespace tokenscope::explain
