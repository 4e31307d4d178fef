// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/key_set_finding_words.h"

#include "explain/findings/fact_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

FindingWords KeySetFindingWords::words(const found::KeyIdAbsent &)
{
    return {
        tr("The key has no ID"),
        tr("Tokens name their key by its ID (kid). Without one, clients have to try every key; those that look keys "
           "up by ID never find this one."),
        tr("Ask the issuer to give the key an ID (kid).")};
}

FindingWords KeySetFindingWords::words(const found::KeyAlgAbsent &)
{
    return {tr("The key does not name its algorithm"),
            tr("The standard leaves the member “alg” optional, but some clients need it: Pangea’s Python SDK refuses a "
               "key without it, and others then trust what the token says."),
            tr("Ask the issuer to add “alg” to the key.")};
}

FindingWords KeySetFindingWords::words(const found::AlgUnregistered &fact)
{
    const QString alg = quotedText(fact.alg, 40);
    const Gap meant = fact.meant ? Gap(quotedText(*fact.meant)) : std::nullopt;
    return {
        firstOf({fill(tr("The key’s alg “%1” is not a registered algorithm: it probably means %2"), {Gap(alg), meant}),
                 fill(tr("The key’s alg “%1” is not a registered algorithm"), {alg})}),
        tr("Libraries that compare it with the token’s algorithm find no key, such as Nimbus for Java and “jose” "
           "for JavaScript; others ignore it."),
        firstOf(
            {fill(tr("Ask the issuer to write “%1” in place of “%2”, or to leave “alg” out."), {meant, Gap(alg)}),
             tr("Ask the issuer to write the algorithm’s registered name, such as RS256, or to leave “alg” out.")})};
}

FindingWords KeySetFindingWords::words(const found::KeyUseAbsent &)
{
    return {tr("The key does not say what it is used for"),
            tr("The standard leaves the member “use” optional; clients that take only keys marked “sig”, such as early "
               "versions of jwks-rsa for Node.js, skip it. Pangea’s own keys often lack it."),
            tr("If such a client fails, ask the issuer to add “use” with the value “sig”.")};
}

FindingWords KeySetFindingWords::words(const found::UseAndKeyOpsDisagree &fact)
{
    const QString own = fill(tr("Its “key_ops” is “%1”."), {gapOf(fact.operations)});
    const QString refused = tr("Browsers (Web Crypto) refuse to import such a key.");
    switch (fact.fault) {
    case inspect::OperationsFault::Repeated:
        return {tr("The key names an operation twice"),
                paragraph({own, tr("The standard forbids to repeat one."), refused}),
                tr("Ask the issuer to correct “key_ops”.")};
    case inspect::OperationsFault::Mixed:
        return {tr("The key is for signatures and for encryption"),
                paragraph({own, tr("The standard advises against using one key for both."), refused}),
                tr("Ask the issuer to correct “key_ops”.")};
    case inspect::OperationsFault::AgainstUse:
        break;
    }
    const QString figure =
        fill(tr("“use” is “%1”, while “key_ops” is “%2”."), {gapOf(fact.use), gapOf(fact.operations)});
    return {
        tr("Two members of the key disagree about its use"),
        paragraph({firstOf({figure, tr("“use” and “key_ops” say different things.")}),
                   tr("The standard wants one of them, or both with the same meaning. Browsers (Web Crypto) refuse to "
                      "import such a key.")}),
        tr("Ask the issuer to drop one of the two members.")};
}

FindingWords KeySetFindingWords::words(const found::KeyIdShared &fact)
{
    const QString figure = fill(tr("%1 share the ID “%2” (kid)."),
                                {Gap(counted(qint64(fact.count), tr("%1 key"), tr("%1 keys"))), gapOf(fact.kid)});
    switch (fact.sharing) {
    case inspect::SharedId::SameKey:
        return {
            tr("The set holds the same key more than once"),
            paragraph({figure, tr("Most clients do not mind; the “jose” library for JavaScript refuses to choose.")}),
            tr("Ask the issuer to publish each key once.")};
    case inspect::SharedId::SignatureAndEncryption:
        return {tr("A key for signatures and one for encryption have the same ID"),
                paragraph({figure, tr("Clients that look keys up by ID alone may take the wrong one; those that also "
                                      "look at “use” do not mind.")}),
                tr("Ask the issuer to give each key an ID of its own.")};
    case inspect::SharedId::DifferentKeys:
        return {tr("Several keys have the same ID"),
                paragraph({firstOf({figure, tr("Several keys share the ID (kid).")}),
                           tr("Clients that take the first key of that ID fail with tokens signed by another; the "
                              "“jose” library for JavaScript refuses to choose.")}),
                tr("Ask the issuer to give each key an ID of its own.")};
    }
    std::unreachable();
}

FindingWords KeySetFindingWords::words(const found::LeadingZero &fact)
{
    return {tr("A number in the key starts with a zero byte"),
            paragraph({fill(tr("Its number “%1” starts with a zero byte."), {quotedText(fact.member)}),
                       tr("The standard forbids that. Most clients let it pass; AWS STS and old .NET versions refuse "
                          "the key. The issuer’s software probably exports numbers with a sign byte, as Java does.")}),
            tr("Ask the issuer to leave out the zero bytes at the beginning.")};
}

FindingWords KeySetFindingWords::words(const found::CoordinateLength &fact)
{
    const Gap expected = fact.expected ? Gap(QString::number(*fact.expected)) : std::nullopt;
    const QString figure = fill(tr("Its coordinate “%1” has %2; the curve needs exactly %3."),
                                {gapOf(fact.member), Gap(byteCount(fact.actual)), expected});
    return {tr("A coordinate of the key has the wrong length"),
            paragraph({firstOf({figure, tr("One of its coordinates is longer or shorter than the curve needs.")}),
                       tr("Short ones have to be filled up with zero bytes in front. Strict clients, such as go-jose, "
                          "refuse the key.")}),
            tr("Ask the issuer to write coordinates in the curve’s full length.")};
}

QString KeySetFindingWords::tooManyBits(std::size_t bits, std::size_t maximum)
{
    return fill(tr("It has %1 bits; more than %2 are not computed with."),
                {QString::number(bits), QString::number(maximum)});
}

FindingWords KeySetFindingWords::words(const found::ExponentTooLarge &fact)
{
    return {tr("The exponent of the RSA key is too large"),
            paragraph({tooManyBits(fact.bits, fact.maximum),
                       tr("Nearly all RSA keys have 65537. Large exponents make each check slow; clients in Go and on "
                          "Windows refuse them.")}),
            tr("Ask the issuer for a key with the exponent 65537.")};
}

FindingWords KeySetFindingWords::words(const found::ExponentSmall &)
{
    return {tr("The RSA key has an unusual exponent"),
            paragraph({tr("It is 3; nearly all RSA keys have 65537."),
                       tr("Small ones such as 3 need a very careful verifier, and large ones are refused by some "
                          "clients, Go’s among them.")}),
            tr("Ask the issuer for a key with the exponent 65537.")};
}

FindingWords KeySetFindingWords::words(const found::ModulusTooLarge &fact)
{
    return {tr("The RSA key is too large"),
            paragraph({tooManyBits(fact.bits, fact.maximum),
                       tr("Each check with such a key takes so long that it can bring a verifier to a halt; clients "
                          "built on OpenSSL refuse it.")}),
            tr("Ask the issuer for a key of 2048 to 4096 bits.")};
}

FindingWords KeySetFindingWords::words(const found::PrimeShared &fact)
{
    const QString other = fact.otherKid.empty()
                              ? tr("Its modulus has a prime in common with another key of the set.")
                              : fill(tr("Its modulus has a prime in common with %1."), {keyPhrase(fact.otherKid)});
    return {tr("Everybody can compute this private key"),
            paragraph({other, tr("That gives both private keys away. The machine that made them probably had too "
                                 "little randomness. Clients do not notice.")}),
            tr("Tell the issuer at once: both keys have to be withdrawn and replaced.")};
}

FindingWords KeySetFindingWords::words(const found::KeyTypeUnknown &fact)
{
    const bool isCurve = fact.member.has_value();
    const QString meant =
        !fact.meant ? QString()
        : isCurve
            ? fill(tr("In a JWK that curve is called “%1” (RFC 7518, 6.2.1.1)."), {quotedText(*fact.meant)})
            : fill(tr("In a JWK that type is called “%1” (RFC 7518, 6.1); Azure Key Vault writes “-HSM” behind it "
                      "where the private key is in hardware."),
                   {quotedText(*fact.meant)});
    return {
        isCurve ? tr("The key is on a curve whose name is not known here")
                : tr("The key is of a type that is not known here"),
        paragraph({fill(isCurve ? tr("Its curve (crv) is “%1”.") : tr("Its type (kty) is “%1”."), {gapOf(fact.type)}),
                   meant,
                   tr("It stays in the table and is not used. Clients should skip it; some, go-jose among them, "
                      "refuse the whole key set because of it.")}),
        !fact.meant ? tr("If a client fails, ask the issuer to publish this key elsewhere.")
        : isCurve   ? fill(tr("Ask the issuer to write “%1” as the key’s crv."), {quotedText(*fact.meant)})
                    : fill(tr("Publish the key with “%1” as its kty."), {quotedText(*fact.meant)})};
}

FindingWords KeySetFindingWords::words(const found::KeySetEmpty &)
{
    return {
        tr("The key set is empty"),
        tr("With no keys, every client refuses every token. Either the issuer is not set up to sign tokens, or this "
           "is the address of another project."),
        tr("Make sure that signing is switched on at the issuer, and that the address and the access token belong to "
           "the right project.")};
}

FindingWords KeySetFindingWords::words(const found::KeySetMisshapen &fact)
{
    const auto instead = [](jose::SetShape shape) {
        switch (shape) {
        case jose::SetShape::KeySet:
            return QString();
        case jose::SetShape::SingleKey:
            return tr("The answer is one key, without a list around it.");
        case jose::SetShape::List:
            return tr("The answer is a list of keys, without the object around it.");
        case jose::SetShape::Elsewhere:
            return tr("The answer has its keys at another place.");
        case jose::SetShape::NotJson:
            return tr("The answer has keys in it, but is not JSON as a whole.");
        }
        std::unreachable();
    };
    return {tr("Most clients cannot read this key set"),
            paragraph({tr("Clients look for a JSON object with the list “keys” (RFC 7517, section 5)."),
                       instead(fact.shape),
                       tr("Tokenscope reads it all the same; a client that does not will refuse every token.")}),
            tr("Ask the issuer to publish the keys as {\"keys\": […]}.")};
}

FindingWords KeySetFindingWords::words(const found::KeyMemberPadded &fact)
{
    const Gap place = fact.position ? Gap(placeWords(*fact.position)) : std::nullopt;
    return {tr("A member of the key has padding (=) that must not be there"),
            paragraph({fill(tr("Its member “%1” ends with “=”."), {gapOf(fact.member)}),
                       fill(tr("That is its character %1."), {place}),
                       tr("Keys are written in base64url, without “=” at the end. Lenient clients let it pass, strict "
                          "ones such as jsonwebtoken for Rust refuse the key.")}),
            tr("Ask the issuer to encode the key’s members as base64url without padding.")};
}

FindingWords KeySetFindingWords::words(const found::KeyMemberInStandardAlphabet &fact)
{
    const Gap place = fact.position ? Gap(placeWords(*fact.position)) : std::nullopt;
    return {tr("A member of the key uses the wrong base64 alphabet"),
            paragraph({fill(tr("Its member “%1” has “+” or “/” in it."), {gapOf(fact.member)}),
                       fill(tr("The first is its character %1."), {place}),
                       tr("Keys are written in base64url, which has “-” and “_” where ordinary base64 has “+” and “/”. "
                          "Lenient clients let it pass, strict ones such as jsonwebtoken for Rust refuse the key.")}),
            tr("Ask the issuer to encode the key’s members as base64url.")};
}

FindingWords KeySetFindingWords::words(const found::KeyMemberWrongType &fact)
{
    const QString refused =
        tr("Clients with fixed types, such as those in Go, Java and .NET, refuse the whole key set.");
    const QString nextStep = tr("Ask the issuer to correct the member.");
    if (fact.effect == inspect::MemberEffect::Unusable) {
        return {firstOf({fill(tr("The key’s member “%1” cannot be read"), {gapOf(fact.member)}),
                         tr("A member of the key cannot be read")}),
                paragraph({tr("It says what the key must not be used for, and is not of the type that the standard "
                              "gives it. The key is not used here, since it may be meant for something else."),
                           refused}),
                nextStep};
    }
    const QString figure =
        fill(tr("Its member “%1” is not of the type that the standard gives it, and counts as absent here."),
             {gapOf(fact.member)});
    return {firstOf({fill(tr("The key’s member “%1” has the wrong type"), {gapOf(fact.member)}),
                     tr("A member of the key has the wrong type")}),
            paragraph(
                {firstOf({figure, tr("One of its members is not of the type that the standard gives it.")}), refused}),
            nextStep};
}

FindingWords KeySetFindingWords::words(const found::KeyExpired &fact)
{
    return {tr("The key has expired"),
            paragraph({fill(tr("It says itself that it ended on %1, %2 ago (exp)."),
                            {calendarTime(Moment{std::chrono::seconds{fact.end}}),
                             exactDuration(std::chrono::seconds{fact.distance})}),
                       tr("Most clients do not look at that member; those that do refuse what the key signed.")}),
            tr("Fetch the keys again, and get a token that is signed with a newer one.")};
}

FindingWords KeySetFindingWords::words(const found::KeyEarly &fact)
{
    return {tr("The key does not hold yet"),
            paragraph({fill(tr("It says itself that it holds from %1 on, in %2 (nbf)."),
                            {calendarTime(Moment{std::chrono::seconds{fact.begin}}),
                             exactDuration(std::chrono::seconds{fact.distance})}),
                       tr("Most clients do not look at that member; those that do refuse what the key signed.")}),
            tr("Check the clocks, then ask the issuer whether it signs with the key too soon.")};
}

} // namespace tokenscope::explain
