// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/finding_groups.h"

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
    if (facts.raw("reason") == "repeated" || facts.raw("reason") == "mixed") {
        const bool repeated = facts.raw("reason") == "repeated";
        return {repeated ? tr("The key names an operation twice") : tr("The key is for signatures and for encryption"),
                paragraph({fill(tr("Its “key_ops” is “%1”."), {facts.text("operations")}),
                           repeated ? tr("The standard forbids to repeat one.")
                                    : tr("The standard advises against using one key for both."),
                           tr("Browsers (Web Crypto) refuse to import such a key.")}),
                tr("Ask the issuer to correct “key_ops”.")};
    }
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
            tr("Ask the issuer to leave out the zero bytes at the beginning.")};
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
    if (facts.has("bits")) {
        return {
            tr("The exponent of the RSA key is too large"),
            paragraph({firstOf({fill(tr("It has %1 bits; more than %2 are not computed with."),
                                     {facts.text("bits"), facts.text("maximum")}),
                                tr("It has more bits than are computed with.")}),
                       tr("Nearly all RSA keys have 65537. Large exponents make each check slow; clients in Go and on "
                          "Windows refuse them.")}),
            tr("Ask the issuer for a key with the exponent 65537.")};
    }
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

FindingWords KeySetFindings::keyRoca(const Facts &facts)
{
    return {
        tr("The RSA key can be broken (ROCA)"),
        paragraph({fill(tr("%1 bears the mark of keys that Infineon chips made until 2017."), {asStart(facts.key())}),
                   tr("Their private part can be computed from the public one, at a cost that many can pay "
                      "(CVE-2017-15361). It was probably made on a smart card, a TPM or a security token of that "
                      "time. Most clients do not notice.")}),
        tr("Ask the issuer to replace the key by one that other software made.")};
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
    if (facts.has("reason"))
        return CertificateFindings::chainMalformed(facts);
    if (facts.raw("effect") == "unusable") {
        return {
            firstOf({fill(tr("The key’s member “%1” cannot be read"), {facts.text("member")}),
                     tr("A member of the key cannot be read")}),
            paragraph({tr("It says what the key must not be used for, and is not of the type that the standard gives "
                          "it. The key is not used here, since it may be meant for something else."),
                       tr("Clients with fixed types, such as those in Go, Java and .NET, refuse the whole key set.")}),
            tr("Ask the issuer to correct the member.")};
    }
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
            paragraph({figure, fill(tr("That is its character %1."), {facts.place("position")}),
                       tr("Keys are written in base64url, without “=” at the end. Lenient clients let it pass, "
                          "strict ones such as jsonwebtoken for Rust refuse the key.")}),
            tr("Ask the issuer to encode the key’s members as base64url without padding.")};
}

FindingWords KeySetFindings::base64StandardAlphabet(const Facts &facts)
{
    const QString figure = fill(tr("Its member “%1” has “+” or “/” in it."), {facts.text("member")});
    return {
        tr("A member of the key uses the wrong base64 alphabet"),
        paragraph({figure, fill(tr("The first is its character %1."), {facts.place("position")}),
                   tr("Keys are written in base64url, which has “-” and “_” where ordinary base64 has “+” and "
                      "“/”. Lenient clients let it pass, strict ones such as jsonwebtoken for Rust refuse the key.")}),
        tr("Ask the issuer to encode the key’s members as base64url.")};
}

} // namespace tokenscope::explain
