// SPDX-License-Identifier: Apache-2.0
#include "explain/finding_groups.h"

namespace tokenscope::explain {

FindingWords HeaderFindings::algMissing(const Facts &facts)
{
    const std::string_view found = facts.raw("found");
    if (facts.has("member"))
        return encryptionMissing(facts);
    QString figure = tr("Its member “alg” is absent.");
    if (found == "empty")
        figure = tr("Its member “alg” is empty.");
    else if (found == "unprotected")
        figure =
            tr("Only the unprotected header does, which anybody can change, and the key does not settle which one it "
               "is.");
    else if (!found.empty() && found != "absent")
        figure = fill(tr("Its member “alg” is %1, where text such as “ES256” is needed."), {facts.jsonType("found")});
    return {
        tr("The header does not name an algorithm"),
        paragraph({figure, tr("Without it nobody knows how to check the signature. The software that made the token "
                              "is probably home-made or still in the making.")}),
        tr("Ask the issuer to write the algorithm (alg) into the header.")};
}

FindingWords HeaderFindings::algNone(const Facts &facts)
{
    const QString figure =
        fill(tr("Its header says “%1” where the algorithm of the signature (alg) should stand."), {facts.text("alg")});
    return {
        tr("The token is not signed (alg is none)"),
        paragraph({figure, tr("Nobody vouches for its content, and anyone could have written it. Tokens like this are "
                              "a well-known way into services that forget to demand a signature.")}),
        tr("Do not accept it; ask the issuer for a signed token.")};
}

FindingWords HeaderFindings::algUnsupported(const Facts &facts)
{
    if (facts.raw("member") == "_sd_alg") {
        return {firstOf({fill(tr("The disclosures are hashed with “%1”, which is not known here"), {facts.text("alg")}),
                         tr("The disclosures are hashed in a way that is not known here")}),
                tr("The payload names the hash (_sd_alg). Known are sha-256, sha-384 and sha-512, in small letters."),
                tr("Ask the issuer to hash with sha-256.")};
    }
    if (facts.has("member"))
        return encryptionUnsupported(facts);
    if (facts.has("meant")) {
        return {
            firstOf({fill(tr("The algorithm “%1” cannot be checked here"), {facts.text("alg")}),
                     tr("The algorithm cannot be checked here")}),
            fill(tr("The header spells it in another way than the standard: “%1” is its registered name. A strict "
                    "verifier knows no other."),
                 {facts.text("meant")}),
            fill(tr("Have the program that signs write “%1” into the header (RFC 7518, 3.1)."), {facts.text("meant")})};
    }
    const QString reason =
        facts.isSet("registered")
            ? tr("The algorithm is a registered one that is not built in here, so the signature was not checked.")
            : tr("That is no registered name of a signature algorithm. Letter case counts (“ES256”, not “es256”), so "
                 "it "
                 "may be a spelling mistake of the issuer’s.");
    return {firstOf({fill(tr("The algorithm “%1” cannot be checked here"), {facts.text("alg")}),
                     tr("The algorithm cannot be checked here")}),
            paragraph({fill(tr("The header names “%1” (alg)."), {facts.text("alg")}), reason}),
            tr("Ask the issuer to sign with a common algorithm such as ES256 or RS256.")};
}

FindingWords HeaderFindings::algNotAllowed(const Facts &facts)
{
    const QString figure =
        fill(tr("The token is signed with “%1” (alg); expected is “%2”."), {facts.text("alg"), facts.text("allowed")});
    if (facts.isSet("empty_entry")) {
        return {
            tr("The list of expected algorithms has an empty entry"),
            paragraph({figure, tr("A list with a gap in it was probably not meant like that, so nothing passes it.")}),
            tr("Take the empty entry out of the expected algorithms.")};
    }
    return {
        tr("The algorithm is not one of those expected"),
        paragraph({firstOf({figure, tr("The token’s algorithm (alg) is not in the list of those allowed.")}),
                   tr("The issuer probably changed its signing key to another kind, or the list was made for "
                      "another issuer.")}),
        firstOf({fill(tr("If the issuer may use “%1”, add it to the expected algorithms; else ask the issuer why it "
                         "does."),
                      {facts.text("alg")}),
                 tr("Compare the expected algorithms with what the issuer documents.")})};
}

FindingWords HeaderFindings::critMalformed(const Facts &facts)
{
    const std::string_view problem = facts.raw("problem");
    const Gap name = facts.text("name");
    QString figure;
    if (problem == "registered")
        figure = fill(tr("It names “%1”, which every verifier knows and which must not stand in it."), {name});
    else if (problem == "absent")
        figure = fill(tr("It names “%1”, but the header has no such member."), {name});
    else if (problem == "duplicate")
        figure = fill(tr("It names “%1” twice."), {name});
    else if (problem == "b64")
        figure = tr("The header has “b64”, which only counts if it is true or false and named here.");
    else if (problem == "unprotected")
        figure = fill(tr("“%1” stands in the unprotected header, which anybody can change on the way."), {name});
    else if (problem == "not_array")
        figure = tr("It has to be a list of at least one name.");
    return {tr("The header’s list of critical extensions (crit) is faulty"),
            paragraph({tr("“crit” names what a verifier must understand before it accepts the token."), figure,
                       tr("Verifiers have to refuse a faulty list. The software that made the token probably gets this "
                          "rarely used member wrong.")}),
            tr("Ask the issuer to correct “crit” or to leave it out.")};
}

FindingWords HeaderFindings::critUnknown(const Facts &facts)
{
    const QString figure =
        fill(tr("Its header marks “%1” as critical (crit): whoever does not understand that must refuse "
                "the token."),
             {facts.text("name")});
    return {firstOf({fill(tr("The token demands the extension “%1”, which is not known here"), {facts.text("name")}),
                     tr("The token demands an extension that is not known here")}),
            paragraph(
                {firstOf({figure, tr("Whoever does not understand what the header marks as critical (crit) must refuse "
                                     "the token.")}),
                 tr("The token was probably made for software of a particular vendor.")}),
            tr("Check it with the software that it was made for, or ask the issuer for tokens without the extension.")};
}

FindingWords HeaderFindings::typeMismatch(const Facts &facts)
{
    const QString both =
        fill(tr("Its type (typ) is “%1”, expected is “%2”."), {facts.text("observed"), facts.text("expected")});
    const QString one = fill(tr("It does not say its type (typ), expected is “%1”."), {facts.text("expected")});
    return {tr("The token is of another kind than expected"),
            paragraph({firstOf({both, facts.has("observed") ? QString() : one,
                                tr("Its type (typ) is not the one expected.")}),
                       tr("Most often an ID token, which tells an app who signed in, was sent where an access token, "
                          "which opens a service, is needed; or the reverse.")}),
            tr("Have the client send the other token, or correct the expected type.")};
}

FindingWords HeaderFindings::unencodedPayload(const Facts &facts)
{
    if (facts.raw("problem") == "signatures_disagree") {
        return {
            tr("Its signatures do not agree on what the payload is (b64)"),
            tr("Some of them cover the payload as it stands, others its base64url text, so that one text says two "
               "things. All signatures of one token have to have the same “b64” (RFC 7797, section 3). The software "
               "that put them together probably did not look at it."),
            tr("Ask for a text in which all signatures have the same “b64”.")};
    }
    return {
        tr("The payload is not encoded (b64 is false)"),
        tr("That way of signing is meant for plain data; JSON Web Tokens must not use it (RFC 7797, section 7), and "
           "many verifiers misread it. The issuer probably uses a signing tool that was not made for tokens."),
        tr("Ask the issuer to leave “b64” out of the header and to encode the payload.")};
}

FindingWords HeaderFindings::payloadCompressed(const Facts &facts)
{
    const std::string_view state = facts.raw("state");
    QString title = tr("The payload is compressed (zip)");
    QString what = tr("The claims were unpacked and judged.");
    if (state == "limit") {
        title = tr("The compressed payload unpacks to more than is allowed");
        what = fill(tr("At most %1 bytes are unpacked."), {facts.text("limit")});
    } else if (state == "damaged") {
        title = tr("The payload is said to be compressed, but does not unpack");
        what = tr("It is no DEFLATE data, or was cut.");
    } else if (state == "not_json") {
        title = tr("The compressed payload does not unpack to claims");
        what = tr("What comes out is no JSON object.");
    } else if (state == "unknown_method") {
        title = tr("The payload is compressed in a way that is not known here");
        what = fill(tr("The header says “%1”; only DEF is known."), {facts.text("method")});
    }
    return {title,
            paragraph({what, tr("The standard knows “zip” for encrypted tokens only (RFC 7516), so most verifiers read "
                                "such a payload as it is, and fail. Health cards are made so.")}),
            tr("Use the token only with software that is made for such tokens.")};
}

FindingWords HeaderFindings::kindUnknown(const Facts &facts)
{
    return {firstOf({fill(tr("The token’s type, “%1”, is not known here"), {facts.text("type")}),
                     tr("The token’s type is not known here")}),
            tr("It was judged by the rules for all tokens. Its own kind may have more of them."),
            tr("Read what that kind of token demands besides.")};
}

FindingWords HeaderFindings::payloadDetached()
{
    return {
        tr("The payload is not in the text (it is detached)"),
        tr("Its signature covers a payload that is sent apart, mostly the body of the same message, and without that "
           "nothing can be checked. If the text was copied by hand, its middle part may have been lost."),
        tr("Give the payload as well, to the byte as it was sent: tokenscope-cli inspect --detached-payload FILE.")};
}

FindingWords HeaderFindings::payloadGivenTwice(const Facts &facts)
{
    if (facts.isSet("same")) {
        return {
            tr("The payload given apart is the one in the token"),
            tr("The token has a payload of its own, and both are the same to the byte, so nothing hinges on which was "
               "taken."),
            tr("Nothing needs to be done; the payload need not be given apart.")};
    }
    return {
        tr("The payload given apart is not the one in the token"),
        paragraph({fill(tr("The token has a payload of its own of %1, and the one given has %2."),
                        {facts.count("inside", tr("%1 byte"), tr("%1 bytes")),
                         facts.count("given", tr("%1 byte"), tr("%1 bytes"))}),
                   tr("Whoever reads one of them would not see what the other says. Either the wrong file was given, "
                      "or the token belongs to another message.")}),
        tr("Give no payload for a token that has one, or take the token that belongs to this payload.")};
}

FindingWords HeaderFindings::headerUnprotected(const Facts &facts)
{
    const QString figure = fill(tr("The unprotected header says “%1” for “%2”, and the protected one does not."),
                                {facts.text("value"), facts.text("member")});
    if (facts.raw("member") == "kid") {
        return {
            tr("The key’s ID stands in the unprotected header"),
            paragraph({figure, tr("Anybody can change that on the way. It only chose which of the loaded keys to try, "
                                  "and a wrong choice would have failed.")}),
            tr("Nothing needs to be done; a key ID in the protected header is clearer.")};
    }
    return {
        tr("The algorithm stands in the unprotected header"),
        paragraph({figure, tr("Anybody can change that on the way, so it counts only where the key allows no other. "
                              "Many verifiers refuse it.")}),
        tr("Ask the issuer to write the algorithm (alg) into the protected header.")};
}

FindingWords HeaderFindings::headerKeyIgnored(const Facts &facts)
{
    const std::string_view member = facts.raw("member");
    QString what = tr("a key or the address of one");
    if (member == "jwk")
        what = tr("a key (jwk)");
    else if (member == "x5c")
        what = tr("a certificate (x5c)");
    else if (member == "jku")
        what = tr("the address of a key set (jku)");
    else if (member == "x5u")
        what = tr("the address of a certificate (x5u)");
    QString known;
    if (member == "jwk" && facts.has("in_key_set")) {
        known = facts.isSet("in_key_set") ? tr("The same key is in a loaded key set, and counts for that reason.")
                                          : tr("It is in no loaded key set.");
    }
    return {tr("The key that the token itself brings along is ignored"),
            paragraph({fill(tr("The header holds %1."), {what}),
                       tr("That proves nothing, since whoever forges a token can add a key of their own. It is never "
                          "used and never fetched here."),
                       known}),
            tr("Take keys from the issuer’s own key set only.")};
}

} // namespace tokenscope::explain
