// SPDX-License-Identifier: Apache-2.0
#include "inspect/findings/allowed.h"

namespace tokenscope::inspect {

std::string_view nameOf(Allowed allowed)
{
    using enum Allowed;
    switch (allowed) {
    case ObjectForEachEvent:
        return "an object for each event";
    case UriForEachEvent:
        return "a URI as the name of each event";
    case OneOfJwkX5cKid:
        return "exactly one of jwk, x5c and kid";
    case OneOfJwkKid:
        return "exactly one of jwk and kid";
    case Sha256Thumbprint:
        return "a SHA-256 thumbprint of 43 base64url characters";
    case KeyObject:
        return "an object that is a key";
    case OneOfJwkJweJku:
        return "one of jwk, jwe and jku";
    case NonNegativeInteger:
        return "a whole number from 0 on";
    case ListAddress:
        return "the address of the list";
    case TextArray:
        return "an array of texts";
    case LoneArrayElement:
        return "an element of an array that holds nothing else";
    case Text:
        return "a text";
    case StatusBits:
        return "1, 2, 4 or 8";
    case CompressedList:
        return "base64url of a list compressed with zlib";
    case NotEmpty:
        return "not empty";
    case OneOfTexts:
    case OneOfNumbers:
        return "one of";
    case PositiveNumber:
        return "a number above 0";
    case PastDate:
        return "a date that is not in the future";
    case SameAs:
        return "the same as";
    case Holds:
        return "a text that holds";
    case NameOf:
        return "the name of the service account in";
    case LastPartOf:
        return "the last part of";
    case StartsWith:
        return "a text that starts with";
    case EndsWith:
        return "a text that ends with";
    case ListWith:
        return "a list with";
    case SoleText:
        return "one text alone";
    case ShortAscii:
        return "1 to 255 ASCII characters";
    case ShortId:
        return "1 to 128 characters";
    case HttpsAddress:
        return "an https address";
    case HttpsWithoutSlash:
        return "an https address without a slash at its end";
    case HttpsIssuer:
        return "an https address without a query and a fragment";
    case WebAddress:
        return "an http or https address";
    case Uri:
        return "a URI";
    case Origin:
        return "scheme, host and port alone";
    case EmailAddress:
        return "an e-mail address";
    case Contact:
        return "a mailto: or https: address";
    case SpiffeId:
        return "a SPIFFE ID";
    case Uuid:
        return "a UUID";
    case Base64urlText:
        return "base64url";
    case SnowflakeIssuer:
        return "ACCOUNT.USER.SHA256: and the fingerprint of the public key";
    case AppleTeamId:
        return "ten capital letters and digits";
    case UrlSafeText:
        return "letters, digits and -._~";
    case PublicKey:
        return "a public key";
    case PublicKeyWithAlgorithm:
        return "a public key that names its algorithm";
    case PublicKeys:
        return "a list of public keys";
    case KeySet:
        return "public keys, each with an ID of its own";
    case NamesKeyIn:
        return "the ID of a key in";
    case UncompressedPoint:
        return "an uncompressed point on P-256 in base64url";
    case ThumbprintOf:
        return "the thumbprint of";
    case ThumbprintOfSigner:
        return "the thumbprint of the signing key";
    case ThreeCertificates:
        return "three certificates";
    case ObjectOrObjects:
        return "an object that is not empty, or a list of such objects";
    case MetadataPolicy:
        return "operators of a metadata policy, each with a value that it can have";
    case ObjectForEachName:
        return "an object for each name, without null";
    case NothingBesideActive:
        return "nothing besides active";
    case LocalizedTexts:
        return "a text for each language";
    case NoReservedClaims:
        return "without reserved claims";
    case KnownExtensions:
        return "names of extensions that are known here";
    case OneIdentity:
        return "exactly one of tn and uri";
    case CallTargets:
        return "tn or uri, each a list";
    case IssuerOfCredential:
        return "the credential's issuer";
    case ClientOfCertificate:
        return "the client ID in the signer's certificate";
    case SignedToken:
        return "a signed token";
    case HasuraClaims:
        return "a default role that is among the allowed roles";
    case RawDeflate:
        return "DEF, with a payload in DEFLATE without a frame";
    case ObjectsWith:
        return "a list of objects with";
    case HttpsAddresses:
        return "a list of addresses with https";
    case PastInstant:
        return "a date and time that is not in the future";
    case ComingInstant:
        return "a date and time that is not past";
    case HalfHash:
        return "the left half of the hash in base64url";
    }
    return {};
}

} // namespace tokenscope::inspect
