// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/producer_words.h"

#include "explain/findings/fact_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/secret_step_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace tokenscope::explain {

namespace {

namespace tried = inspect::tried;

struct Producers
{
    Q_DECLARE_TR_FUNCTIONS(Producers)

public:
    /// What else was done to the text that was signed: ", with a line break (LF) at its end".
    static QString alsoDone(const std::optional<std::string_view> &digest,
                            const std::optional<inspect::LineEnd> &lineEnd, const inspect::SecretSteps &steps)
    {
        QStringList more;
        if (digest)
            more.append(fill(tr("hashed once before (%1)"), {quotedText(*digest)}));
        if (lineEnd)
            more.append(fill(tr("with a line break (%1) at its end"), {quotedText(nameOf(*lineEnd))}));
        if (const QString words = secretStepWords(steps); !words.isEmpty())
            more.append(fill(tr("with the shared secret %1"), {words}));
        return more.isEmpty() ? QString() : tr(", ") + more.join(tr(" and "));
    }

    static ProducerWords words(const tried::SignedLineBreak &slip)
    {
        return {fill(tr("It verifies when a line break (%1) is added to the text that was signed%2."),
                     {quotedText(nameOf(slip.lineEnd)), alsoDone({}, {}, slip.steps)}),
                tr("The program that signs was given the text with a line break after it, as “echo” or a file has it."),
                tr("Have the text signed without the line break: in a shell with “printf '%s'” or “echo -n”.")};
    }

    static QString digestSentence(inspect::DigestForm form)
    {
        switch (form) {
        case inspect::DigestForm::Hex:
            return tr("It verifies over the %1 digest of the text in hexadecimal digits%2.");
        case inspect::DigestForm::Base64:
            return tr("It verifies over the %1 digest of the text in base64%2.");
        case inspect::DigestForm::Raw:
            return tr("It verifies over the %1 digest of the text, instead of the text itself%2.");
        }
        std::unreachable();
    }

    static ProducerWords words(const tried::SignedDigest &slip)
    {
        return {
            fill(digestSentence(slip.form), {quotedText(slip.digest), alsoDone({}, slip.lineEnd, slip.steps)}),
            tr("The text was hashed before it was handed to a function that hashes it again, as AWS KMS does where its "
               "message type is RAW."),
            tr("Have the program that signs hand over the text itself, or say that it is a digest (AWS KMS: message "
               "type "
               "DIGEST).")};
    }

    static ProducerWords words(const tried::SignedPayloadAlone &slip)
    {
        const QString sentence = slip.part == inspect::PayloadPart::Plain
                                     ? tr("It verifies over the payload alone, as plain JSON and without the header%1.")
                                     : tr("It verifies over the encoded payload alone, without the header%1.");
        return {
            fill(sentence, {alsoDone(slip.digest, slip.lineEnd, slip.steps)}),
            tr("The header was left out when the token was signed."),
            tr("Have the program sign the encoded header, a dot and the encoded payload (RFC 7515, 5.1); a JWT library "
               "does that by itself.")};
    }

    static ProducerWords words(const tried::SignedUnencoded &slip)
    {
        return {fill(tr("It verifies over header and payload as plain JSON, before they were encoded%1."),
                     {alsoDone(slip.digest, slip.lineEnd, slip.steps)}),
                tr("The parts were encoded only after they had been signed."),
                tr("Have the program encode header and payload first, and sign them with the dot between (RFC 7515, "
                   "5.1).")};
    }

    static ProducerWords words(const tried::SignedPadded &slip)
    {
        return {
            fill(tr("It verifies over the text with its padding (“=”)%1, as load balancers of AWS (ALB) write and sign "
                    "it."),
                 {alsoDone(slip.digest, slip.lineEnd, slip.steps)}),
            tr("The padding belongs to what was signed here, though a token has none."),
            tr("For “x-amzn-oidc-data” of an AWS load balancer: check it with the padding as it came, as AWS’s example "
               "does. Any other program should write base64url without padding.")};
    }

    static QString respeltSentence(inspect::TextSpelling spelling)
    {
        switch (spelling) {
        case inspect::TextSpelling::StandardBase64:
            return tr("It verifies over the parts in ordinary base64, instead of base64url%1.");
        case inspect::TextSpelling::WithoutDot:
            return tr("It verifies over the text without the dot between header and payload%1.");
        case inspect::TextSpelling::DotBehind:
            return tr("It verifies over the text with another dot at its end%1.");
        case inspect::TextSpelling::BlankBehind:
            return tr("It verifies over the text with a blank at its end%1.");
        case inspect::TextSpelling::Quoted:
            return tr("It verifies over the text in quotes%1.");
        case inspect::TextSpelling::BearerInFront:
            return tr("It verifies over the text with “Bearer” in front%1.");
        }
        std::unreachable();
    }

    static ProducerWords words(const tried::SignedRespelt &slip)
    {
        return {fill(respeltSentence(slip.spelling), {alsoDone(slip.digest, slip.lineEnd, slip.steps)}),
                tr("The text was put together in another way for signing than for sending."),
                tr("Have the program sign exactly what it sends: the encoded header, a dot and the encoded payload.")};
    }

    static ProducerWords words(const tried::SaltLength &slip)
    {
        return {
            fill(tr("It verifies with a salt of %1, where “%2” has %3."),
                 {byteCount(slip.salt), quotedText(slip.alg), QString::number(slip.expected)}),
            tr("Key and content are right; the salt of the signature (PSS) has another length than the hash (RFC 7518, "
               "3.5)."),
            tr("Have the program that signs set the salt’s length to that of the hash (OpenSSL: "
               "rsa_pss_saltlen:digest).")};
    }

    static ProducerWords words(const tried::OtherDigest &slip)
    {
        return {fill(tr("It verifies with %1 as the hash, where “%2” has another."),
                     {quotedText(slip.digest), quotedText(slip.alg)}),
                tr("Key and content are right; only the hash differs from the one that the header promises."),
                fill(tr("Have the program that signs use the hash that “%1” names, or name the algorithm that it "
                        "really uses."),
                     {quotedText(slip.alg)})};
    }

    static ProducerWords words(const tried::DigestUnnamed &slip)
    {
        return {fill(tr("It verifies as a signature over the bare digest (%1), without the name of the hash around it "
                        "(DigestInfo)."),
                     {quotedText(slip.digest)}),
                tr("Key and content are right; a low-level function signed the digest alone, without its DigestInfo "
                   "(RFC 8017, "
                   "9.2)."),
                tr("Have the program call its crypto library’s function that signs with RSA and the hash together.")};
    }

    static ProducerWords words(const tried::SignatureRespelt &slip)
    {
        if (slip.spelling == inspect::SignatureSpelling::Vault) {
            return {
                tr("It verifies when the signature is read without “vault:v1:”, which HashiCorp Vault writes in "
                   "front."),
                tr("The program put Vault’s answer into the token as it came: a prefix and base64 behind it."),
                tr("Have the program cut off the prefix and write the signature’s bytes as base64url; for ECDSA, have "
                   "it ask Vault for marshaling_algorithm=jws.")};
        }
        const bool isHex = slip.spelling == inspect::SignatureSpelling::Hex;
        return {isHex ? tr("It verifies when the signature is read as hexadecimal digits.")
                      : tr("It verifies when the signature is decoded once more: it was encoded twice."),
                isHex ? tr("The last part holds the signature in hexadecimal digits, where its bytes belong.")
                      : tr("The last part holds the signature in base64, which was encoded again."),
                tr("Have the program that signs encode the signature’s bytes once, as base64url.")};
    }

    static ProducerWords words(const tried::SignatureReversed &slip)
    {
        if (slip.order == inspect::NumberOrder::HalvesSwapped) {
            return {tr("It verifies when the two halves of the signature are exchanged."),
                    tr("An ECDSA signature is the number r and then the number s; they were written the other way "
                       "round."),
                    tr("Have the program that signs write r first, and then s.")};
        }
        const bool isEachHalf = slip.order == inspect::NumberOrder::HalvesReversed;
        return {
            isEachHalf
                ? tr("It verifies when the bytes of each half of the signature are read from the last to the first.")
                : tr("It verifies when the signature’s bytes are read from the last to the first."),
            tr("Windows’ older crypto functions (CryptoAPI) write numbers so."),
            isEachHalf
                ? tr("Have the program that signs turn the bytes of r and those of s round before it encodes them.")
                : tr("Have the program that signs turn the bytes of the signature round before it encodes them.")};
    }

    static ProducerWords words(const tried::NumbersOfOtherLength &slip)
    {
        const QString nextStep = fill(tr("Have the program that signs write each of the two numbers in %1."),
                                      {byteCount(slip.expected / 2)});
        if (slip.length == inspect::NumberLength::ZerosLost) {
            return {
                tr("It verifies once the zero bytes are put back that belong at the front of the signature’s numbers."),
                fill(tr("The signature has %1 where %2 are right: the program left zeros out, which happens with about "
                        "one token in a hundred."),
                     {byteCount(slip.actual), QString::number(slip.expected)}),
                nextStep};
        }
        return {
            tr("It verifies without the zero byte in front of the signature’s numbers."),
            fill(tr("The signature has %1 where %2 are right: the program writes numbers as Java and ASN.1 do, with a "
                    "zero byte in front of large ones."),
                 {byteCount(slip.actual), QString::number(slip.expected)}),
            nextStep};
    }

    static ProducerWords words(const tried::SecretKnown &slip)
    {
        const QString sentence = fill(tr("It verifies with “%1” as the shared secret."), {quotedText(slip.word)});
        if (slip.origin == inspect::SecretOrigin::Unset) {
            return {sentence,
                    tr("That is what programs and templates write where a variable is not set: the program that signs "
                       "found no secret in its settings. Everybody can make such a token."),
                    tr("Give the program that signs its secret, and have it stop if the secret is missing.")};
        }
        return {
            sentence,
            tr("That is the secret of an example in documentation or of a default setting, and everybody knows it."),
            tr("Give the program that signs the secret that this service has, or get a token from a program that has "
               "it.")};
    }

    static ProducerWords words(const tried::PrivateKeyAsSecret &slip)
    {
        return {
            fill(tr("It verifies as “%1” (HMAC) with the private key’s text as the shared secret."),
                 {quotedText(slip.alg)}),
            tr("The program that signs gave its library the private key and named no algorithm, or the wrong one; "
               "jsonwebtoken for Node.js, for one, then takes HS256. Nobody can check such a token with the public "
               "key."),
            tr("Have the program that signs name the algorithm of its key, such as RS256 for RSA or ES256 for P-256.")};
    }

    static ProducerWords words(const tried::SecretRespelt &slip)
    {
        const QString steps = secretStepWords(slip.steps);
        return {fill(tr("It verifies with the shared secret %1."), {steps}),
                tr("Signer and checker read the same secret in two ways."),
                fill(tr("Give the secret to both sides in the same spelling: here, %1."), {steps})};
    }

    static QString changeSentence(inspect::PayloadChange change)
    {
        switch (change) {
        case inspect::PayloadChange::LineEnd:
            return tr("It verifies without the line break at the payload’s end.");
        case inspect::PayloadChange::LineEndAdded:
            return tr("It verifies with a line break at the payload’s end.");
        case inspect::PayloadChange::LineEnds:
            return tr("It verifies when the payload’s line breaks are LF alone, or CR and LF.");
        case inspect::PayloadChange::ByteOrderMark:
            return tr("It verifies without the byte order mark at the start of the payload.");
        case inspect::PayloadChange::Compact:
            return tr("It verifies when the payload is written as compact JSON, without blanks between its members.");
        case inspect::PayloadChange::Indented:
            return tr("It verifies when the payload is written as indented JSON, with a member on each line.");
        case inspect::PayloadChange::Encoded:
            return tr("It verifies over the payload in base64url, though the header says that it is not encoded.");
        case inspect::PayloadChange::Unencoded:
            return tr("It verifies over the payload as it is, not encoded (b64).");
        }
        std::unreachable();
    }

    static ProducerWords words(const tried::PayloadRespelt &slip)
    {
        return {changeSentence(slip.change),
                tr("A detached payload has to be the one that was signed, byte for byte; a program rewrote it."),
                tr("Check with the bytes of the body as they came over the network, before any program reads or saves "
                   "them.")};
    }

    static ProducerWords words(const tried::HashForHmac &slip)
    {
        using enum inspect::HomemadeMac;
        const QString digest = quotedText(slip.digest);
        const QString nextStep = tr("Have the program compute an HMAC (RFC 2104) over the text, with the shared secret "
                                    "as its key; a JWT library does that by itself.");
        switch (slip.form) {
        case Hash:
            return {fill(tr("It verifies as a plain %1 hash of the text, in which there is no secret."), {digest}),
                    tr("Everybody can compute such a hash, so it does not show who made the token."), nextStep};
        case SecretBefore:
            return {fill(tr("It verifies as a plain %1 hash of the secret with the text behind it."), {digest}),
                    tr("That is no HMAC, and others can lengthen what was hashed without knowing the secret."),
                    nextStep};
        case SecretBehind:
            return {fill(tr("It verifies as a plain %1 hash of the text with the secret behind it."), {digest}),
                    tr("That is no HMAC, and a token that is checked by its algorithm’s rule fails."), nextStep};
        case EmptySecret:
            return {tr("It verifies with an empty secret."),
                    tr("The program that signs found no secret in its settings. Everybody can make such a token."),
                    tr("Give the program that signs its secret, and have it stop if the secret is missing.")};
        case Exchanged:
            return {tr("It verifies as an HMAC over the secret, with the text as its key."),
                    tr("Text and secret were given to the function in the wrong order."), nextStep};
        }
        std::unreachable();
    }

    static ProducerWords words(const tried::AlgorithmRespelt &slip)
    {
        return {
            firstOf({fill(tr("It verifies as “%1”, which is the registered name of “%2”."),
                          {Gap(quotedText(slip.alg)), slip.header.empty() ? Gap() : quotedText(slip.header)}),
                     fill(tr("It verifies as “%1”."), {quotedText(slip.alg)})}),
            tr("The header spells the algorithm in another way than the standard, and a strict verifier does not know "
               "it."),
            fill(tr("Have the program that signs write “%1” into the header (RFC 7518, 3.1)."),
                 {quotedText(slip.alg)})};
    }

    static ProducerWords words(const tried::HeaderNonceHashed &)
    {
        return {tr("It verifies when the header’s “nonce” is replaced by its SHA-256 digest: this is an access token "
                   "for Microsoft Graph, which only Graph itself is meant to check."),
                tr("Its header’s nonce was hashed for the signature, so that no other service can check it. Nothing is "
                   "wrong with it for Graph."),
                tr("For a service of your own, have the client ask for a token with that service’s scope "
                   "(api://…/…), and send that.")};
    }

    static ProducerWords words(const tried::ReserializedJson &)
    {
        return {tr("It verifies when header and payload are written as compact JSON again: something on its way "
                   "reformatted the token."),
                tr("A program read its JSON and wrote it again with other blanks; its content is the same."),
                tr("Hand the token’s text on as it came, and decode it only for looking at it.")};
    }
};

} // namespace

ProducerWords producerWords(const inspect::Slip &slip)
{
    return std::visit([](const auto &each) { return Producers::words(each); }, slip);
}

ProducerWords producerWords(const tried::AlgorithmRespelt &slip)
{
    return Producers::words(slip);
}

} // namespace tokenscope::explain
