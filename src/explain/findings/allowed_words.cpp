// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/allowed_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

namespace {

constexpr std::size_t shownOfName = 60;

struct AllowedPhrases
{
    Q_DECLARE_TR_FUNCTIONS(AllowedPhrases)

public:
    /// "“A”, “B” or “C”"
    static QString alternatives(std::string_view values)
    {
        QStringList words;
        while (!values.empty()) {
            const std::size_t end = std::min(values.find('|'), values.size());
            words.append(fill(tr("“%1”"), {quotedText(values.substr(0, end), shownOfName)}));
            values.remove_prefix(std::min(end + 1, values.size()));
        }
        const QString last = words.isEmpty() ? QString() : words.takeLast();
        return words.isEmpty() ? last : fill(tr("%1 or %2"), {words.join(tr(", ")), last});
    }

    static QString ofAddress(inspect::Allowed allowed)
    {
        using enum inspect::Allowed;
        if (allowed == HttpsAddress)
            return tr("an address that starts with https://");
        if (allowed == HttpsWithoutSlash)
            return tr("an address that starts with https:// and has no slash at its end");
        if (allowed == HttpsIssuer)
            return tr("an address that starts with https:// and has neither ? nor #");
        if (allowed == WebAddress)
            return tr("an address that starts with https:// or http://");
        if (allowed == Origin)
            return tr("scheme, host and port alone, as in https://push.example.net");
        if (allowed == Contact)
            return tr("an address that starts with mailto: or https://");
        if (allowed == SpiffeId)
            return tr("a SPIFFE ID, as in spiffe://example.org/service");
        return tr("a URI");
    }

    static QString words(inspect::Allowed allowed, std::string_view values)
    {
        using enum inspect::Allowed;
        switch (allowed) {
        case ObjectForEachEvent:
            return tr("an object for each event");
        case UriForEachEvent:
            return tr("a URI as the name of each event");
        case OneOfJwkX5cKid:
            return tr("exactly one of jwk, x5c and kid");
        case OneOfJwkKid:
            return tr("exactly one of jwk and kid");
        case Sha256Thumbprint:
            return tr("a SHA-256 thumbprint of 43 base64url characters");
        case KeyObject:
            return tr("an object that is a key");
        case OneOfJwkJweJku:
            return tr("one of jwk, jwe and jku");
        case SnowflakeIssuer:
            return tr("the subject (sub), which is the account without its region, a dot and the user in capital "
                      "letters, then “.SHA256:” and the fingerprint of the public key that verifies the token");
        case AppleTeamId:
            return tr("the team’s ID: ten capital letters and digits");
        case NonNegativeInteger:
            return tr("a whole number from 0 on");
        case ListAddress:
            return tr("the address of the list");
        case TextArray:
            return tr("a list of texts");
        case LoneArrayElement:
            return tr("an element of a list that holds nothing else");
        case Text:
            return tr("a text");
        case StatusBits:
            return tr("1, 2, 4 or 8");
        case CompressedList:
            return tr("a list that is compressed with zlib and written in base64url");
        case NotEmpty:
            return tr("something that is not empty");
        case OneOfTexts:
        case OneOfNumbers:
            return alternatives(values);
        case PositiveNumber:
            return tr("a number above 0");
        case PastDate:
            return tr("a date that is not in the future");
        case SameAs:
            return fill(tr("the same value as “%1”"), {memberName(values)});
        case Holds:
            return fill(tr("a text with the value of “%1” in it"), {memberName(values)});
        case NameOf:
            return tr("“system:serviceaccount:” with the namespace and the name of the token’s service account");
        case LastPartOf:
            return fill(tr("what follows the last slash of “%1”"), {memberName(values)});
        case StartsWith:
            return fill(tr("a text that starts with “%1”"), {quotedText(values, shownOfName)});
        case EndsWith:
            return fill(tr("a text that ends with “%1”"), {quotedText(values, shownOfName)});
        case ListWith:
            return fill(tr("a list with “%1” in it"), {quotedText(values, shownOfName)});
        case SoleText:
            return tr("one text alone, and no list of several");
        case ShortAscii:
            return tr("1 to 255 ASCII characters");
        case ShortId:
            return tr("1 to 128 characters");
        case EmailAddress:
            return tr("an e-mail address, as in name@example.org");
        case HttpsAddress:
        case HttpsWithoutSlash:
        case HttpsIssuer:
        case WebAddress:
        case Uri:
        case Origin:
        case Contact:
        case SpiffeId:
            return ofAddress(allowed);
        case Uuid:
            return tr("a UUID, as in 123e4567-e89b-42d3-a456-426614174000");
        case Base64urlText:
            return tr("base64url");
        case UrlSafeText:
            return tr("letters, digits, hyphens, dots, underscores and tildes alone");
        case PublicKey:
            return tr("a public key, whole and of a key pair");
        case PublicKeyWithAlgorithm:
            return tr("a public key that names its signature algorithm (alg)");
        case PublicKeys:
            return tr("a list of public keys that is not empty");
        case KeySet:
            return tr("public keys, each with an ID (kid) of its own");
        case NamesKeyIn:
            return fill(tr("the ID of one of the keys in “%1”"), {memberName(values)});
        case UncompressedPoint:
            return tr("an uncompressed point on P-256: 65 bytes in base64url");
        case ThumbprintOf:
            return fill(tr("the thumbprint of the key in “%1”"), {memberName(values)});
        case ThumbprintOfSigner:
            return tr("the thumbprint of the key that signed");
        case ThreeCertificates:
            return tr("a list of three certificates");
        case ObjectOrObjects:
            return tr("an object that is not empty, or a list of such objects");
        case MetadataPolicy:
            return tr("by type of entity and by parameter an object of operators (value, add, default, one_of, "
                      "subset_of, superset_of, essential), each with a value that it can have and none against "
                      "another");
        case ObjectForEachName:
            return tr("an object for each name, without null in it");
        case NothingBesideActive:
            return tr("“active” alone, where that is false");
        case LocalizedTexts:
            return tr("a text for each language");
        case NoReservedClaims:
            return tr("claims of the app’s own, and none that the standard reserves");
        case KnownExtensions:
            return tr("names of extensions that this program knows, and it knows none");
        case OneIdentity:
            return tr("exactly one of tn and uri, as a text: a number in digits, or a URI");
        case CallTargets:
            return tr("tn or uri, each a list of texts: numbers in digits, or URIs");
        case IssuerOfCredential:
            return tr("the credential’s issuer, or its ID");
        case ClientOfCertificate:
            return tr(
                "what its prefix says of the signer: a name in the certificate (x5c) or its SHA-256, the DID of the "
                "key (kid), or whom the attestation (jwt) is for; redirect_uri: is for requests without a signature");
        case SignedToken:
            return tr("a signed token");
        case HasuraClaims:
            return tr("a default role (x-hasura-default-role) that is in the list of allowed ones "
                      "(x-hasura-allowed-roles), and every other value, such as x-hasura-user-id, as a text");
        case RawDeflate:
            return tr("“DEF”, with a payload that is in DEFLATE and has no frame of zlib around it (RFC 1951)");
        case ObjectsWith:
            return fill(tr("a list of objects that each have the text “%1”"), {memberName(values)});
        case HttpsAddresses:
            return tr("a list of addresses that start with https://");
        case PastInstant:
            return tr("a date and time that is not in the future, as in 2026-11-30T12:00:00Z");
        case ComingInstant:
            return tr("a date and time that is not past, as in 2026-11-30T12:00:00Z");
        case HalfHash:
            return tr("the left half of the algorithm’s hash, in base64url");
        }
        std::unreachable();
    }
};

} // namespace

QString allowedWords(inspect::Allowed allowed, const std::optional<std::string> &values)
{
    return AllowedPhrases::words(allowed, values ? std::string_view(*values) : std::string_view());
}

QString memberName(std::string_view path)
{
    for (const std::string_view part :
         {std::string_view("payload."), std::string_view("header."), std::string_view("event.")}) {
        if (path.starts_with(part) && path.size() > part.size())
            return quotedText(path.substr(part.size()), shownOfName);
    }
    return quotedText(path, shownOfName);
}

} // namespace tokenscope::explain
