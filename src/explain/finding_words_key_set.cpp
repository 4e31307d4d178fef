// SPDX-License-Identifier: Apache-2.0
#include "explain/finding_groups.h"

namespace tokenscope::explain {

FindingWords KeySetFindings::kidAbsent()
{
    return {
        tr("The key has no ID"),
        tr("Tokens name their key by its ID (kid). Without one, clients have to try every key; those that look keys "
           "up by ID never find this one."),
        tr("Ask the issuer to give the key an ID (kid).")};
}

FindingWords KeySetFindings::algAbsent()
{
    return {tr("The key does not name its algorithm"),
            tr("The standard leaves the member “alg” optional, but some clients need it: Pangea’s Python SDK refuses a "
               "key without it, and others then trust what the token says."),
            tr("Ask the issuer to add “alg” to the key.")};
}

FindingWords KeySetFindings::useAbsent()
{
    return {tr("The key does not say what it is used for"),
            tr("The standard leaves the member “use” optional; clients that take only keys marked “sig”, such as early "
               "versions of jwks-rsa for Node.js, skip it. Pangea’s own keys often lack it."),
            tr("If such a client fails, ask the issuer to add “use” with the value “sig”.")};
}

FindingWords KeySetFindings::useAndKeyOpsDisagree(const Facts &facts)
{
    const QString figure =
        fill(tr("“use” is “%1”, while “key_ops” is “%2”."), {facts.text("use"), facts.text("operations")});
    return {
        tr("Two members of the key disagree about its use"),
        paragraph({firstOf({figure, tr("“use” and “key_ops” say different things.")}),
                   tr("The standard wants one of them, or both with the same meaning. Browsers (Web Crypto) refuse to "
                      "import such a key.")}),
        tr("Ask the issuer to drop one of the two members.")};
}

FindingWords KeySetFindings::leadingZero(const Facts &facts)
{
    const QString figure = fill(tr("Its number “%1” starts with a zero byte."), {facts.text("member")});
    return {tr("A number in the key starts with a zero byte"),
            paragraph({figure, tr("The standard forbids that. Most clients let it pass; AWS STS and old .NET versions "
                                  "refuse the key. The issuer’s software probably exports numbers with a sign byte, as "
                                  "Java does.")}),
            tr("Ask the issuer to leave zero bytes in front out.")};
}

FindingWords KeySetFindings::coordinateLength(const Facts &facts)
{
    const QString figure =
        fill(tr("Its coordinate “%1” has %2; the curve needs exactly %3."),
             {facts.text("member"), facts.count("actual", tr("%1 byte"), tr("%1 bytes")), facts.text("expected")});
    return {tr("A coordinate of the key has the wrong length"),
            paragraph({firstOf({figure, tr("One of its coordinates is longer or shorter than the curve needs.")}),
                       tr("Short ones have to be filled up with zero bytes in front. Strict clients, such as go-jose, "
                          "refuse the key.")}),
            tr("Ask the issuer to write coordinates in the curve’s full length.")};
}

FindingWords KeySetFindings::exponentUnusual(const Facts &facts)
{
    const QString figure = fill(tr("It is %1; nearly all RSA keys have 65537."), {facts.text("exponent")});
    return {
        tr("The RSA key has an unusual exponent"),
        paragraph({firstOf({figure, tr("Nearly all RSA keys have 65537.")}),
                   tr("Small ones such as 3 need a very careful verifier, and large ones are refused by some clients, "
                      "Go’s among them.")}),
        tr("Ask the issuer for a key with the exponent 65537.")};
}

FindingWords KeySetFindings::modulusTooLarge(const Facts &facts)
{
    const QString figure =
        fill(tr("It has %1 bits; more than %2 are not computed with."), {facts.text("bits"), facts.text("maximum")});
    return {tr("The RSA key is too large"),
            paragraph({firstOf({figure, tr("It has more bits than are computed with.")}),
                       tr("Each check with such a key takes so long that it can bring a verifier to a halt; clients "
                          "built on OpenSSL refuse it.")}),
            tr("Ask the issuer for a key of 2048 to 4096 bits.")};
}

FindingWords KeySetFindings::keyTypeUnknown(const Facts &facts)
{
    const QString figure = fill(tr("Its type (kty) is “%1”."), {facts.text("found")});
    return {tr("The key is of a type that is not known here"),
            paragraph({figure, tr("It stays in the table and is not used. Clients should skip it; some, go-jose among "
                                  "them, refuse the whole key set because of it.")}),
            tr("If a client fails, ask the issuer to publish this key elsewhere.")};
}

FindingWords KeySetFindings::keySetEmpty()
{
    return {
        tr("The key set is empty"),
        tr("With no keys, every client refuses every token. Either the issuer is not set up to sign tokens, or this "
           "is the address of another project."),
        tr("Make sure that signing is switched on at the issuer, and that the address and the access token belong to "
           "the right project.")};
}

FindingWords KeySetFindings::memberWrongType(const Facts &facts)
{
    const QString figure =
        fill(tr("Its member “%1” is not of the type that the standard gives it, and counts as absent "
                "here."),
             {facts.text("member")});
    return {firstOf({fill(tr("The key’s member “%1” has the wrong type"), {facts.text("member")}),
                     tr("A member of the key has the wrong type")}),
            paragraph({firstOf({figure, tr("One of its members is not of the type that the standard gives it.")}),
                       tr("Clients with fixed types, such as those in Go, Java and .NET, refuse the whole key set.")}),
            tr("Ask the issuer to correct the member.")};
}

FindingWords KeySetFindings::base64Padding(const Facts &facts)
{
    const QString figure = fill(tr("Its member “%1” ends with “=”."), {facts.text("member")});
    return {tr("A member of the key has padding (=) that must not be there"),
            paragraph({figure, tr("Keys are written in base64url, without “=” at the end. Lenient clients let it pass, "
                                  "strict ones such as jsonwebtoken for Rust refuse the key.")}),
            tr("Ask the issuer to encode the key’s members as base64url without padding.")};
}

FindingWords KeySetFindings::base64StandardAlphabet(const Facts &facts)
{
    const QString figure = fill(tr("Its member “%1” has “+” or “/” in it."), {facts.text("member")});
    return {
        tr("A member of the key uses the wrong base64 alphabet"),
        paragraph({figure,
                   tr("Keys are written in base64url, which has “-” and “_” where ordinary base64 has “+” and "
                      "“/”. Lenient clients let it pass, strict ones such as jsonwebtoken for Rust refuse the key.")}),
        tr("Ask the issuer to encode the key’s members as base64url.")};
}

} // namespace tokenscope::explain
