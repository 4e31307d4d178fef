// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/producer_words.h"

#include "explain/phrases/phrase.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::HypothesisCode;

struct Producers
{
    Q_DECLARE_TR_FUNCTIONS(Producers)

public:
    /// What else was done to the text that was signed: "and a line break (LF) at its end".
    static QString alsoDone(const Facts &facts, HypothesisCode code)
    {
        QStringList more;
        if (code != HypothesisCode::SignedDigest && facts.has("digest"))
            more.append(fill(tr("hashed once before (%1)"), {facts.text("digest")}));
        if (code != HypothesisCode::SignedLineBreak && facts.has("line_end"))
            more.append(fill(tr("with a line break (%1) at its end"), {facts.text("line_end")}));
        if (const QString steps = secretSteps(facts.raw("steps")); !steps.isEmpty())
            more.append(fill(tr("with the shared secret %1"), {steps}));
        return more.isEmpty() ? QString() : tr(", ") + more.join(tr(" and "));
    }

    static ProducerWords lineBreak(const Facts &facts)
    {
        return {
            fill(tr("It verifies when a line break (%1) is added to the text that was signed%2."),
                 {facts.text("line_end"), alsoDone(facts, HypothesisCode::SignedLineBreak)}),
            tr("The program that signs was given the text with a line break behind it, as “echo” or a file has it."),
            tr("Have the text signed without the line break: in a shell with “printf '%s'” or “echo -n”.")};
    }

    static ProducerWords digest(const Facts &facts)
    {
        const std::string_view form = facts.raw("form");
        const QString sentence =
            form == "hex"      ? tr("It verifies over the %1 digest of the text in hexadecimal digits%2.")
            : form == "base64" ? tr("It verifies over the %1 digest of the text in base64%2.")
                               : tr("It verifies over the %1 digest of the text, instead of the text itself%2.");
        return {
            fill(sentence, {facts.text("digest"), alsoDone(facts, HypothesisCode::SignedDigest)}),
            tr("The text was hashed before it was handed to a function that hashes it again, as AWS KMS does where its "
               "message type is RAW."),
            tr("Have the program that signs hand over the text itself, or say that it is a digest (AWS KMS: message "
               "type "
               "DIGEST).")};
    }

    static ProducerWords payloadAlone(const Facts &facts)
    {
        const QString sentence = facts.raw("part") == "plain"
                                     ? tr("It verifies over the payload alone, as plain JSON and without the header%1.")
                                     : tr("It verifies over the encoded payload alone, without the header%1.");
        return {
            fill(sentence, {alsoDone(facts, HypothesisCode::SignedPayloadAlone)}),
            tr("The header was left out when the token was signed."),
            tr("Have the program sign the encoded header, a dot and the encoded payload (RFC 7515, 5.1); a JWT library "
               "does that by itself.")};
    }

    static ProducerWords unencoded(const Facts &facts)
    {
        return {fill(tr("It verifies over header and payload as plain JSON, before they were encoded%1."),
                     {alsoDone(facts, HypothesisCode::SignedUnencoded)}),
                tr("The parts were encoded only after they had been signed."),
                tr("Have the program encode header and payload first, and sign them with the dot between (RFC 7515, "
                   "5.1).")};
    }

    static ProducerWords padded(const Facts &facts)
    {
        return {
            fill(tr("It verifies over the text with its padding (“=”)%1, as load balancers of AWS (ALB) write and sign "
                    "it."),
                 {alsoDone(facts, HypothesisCode::SignedPadded)}),
            tr("The padding belongs to what was signed here, though a token has none."),
            tr("For “x-amzn-oidc-data” of an AWS load balancer: check it with the padding as it came, as AWS’s example "
               "does. Any other program should write base64url without padding.")};
    }

    static ProducerWords respelt(const Facts &facts)
    {
        const std::string_view form = facts.raw("form");
        const QString sentence =
            form == "standard" ? tr("It verifies over the parts in ordinary base64, instead of base64url%1.")
            : form == "no_dot" ? tr("It verifies over the text without the dot between header and payload%1.")
            : form == "dot"    ? tr("It verifies over the text with another dot at its end%1.")
            : form == "blank"  ? tr("It verifies over the text with a blank at its end%1.")
            : form == "quoted" ? tr("It verifies over the text in quotes%1.")
                               : tr("It verifies over the text in another spelling%1.");
        return {fill(sentence, {alsoDone(facts, HypothesisCode::SignedRespelt)}),
                tr("The text was put together in another way for signing than for sending."),
                tr("Have the program sign exactly what it sends: the encoded header, a dot and the encoded payload.")};
    }

    static ProducerWords salt(const Facts &facts)
    {
        return {
            fill(tr("It verifies with a salt of %1, where “%2” has %3."),
                 {facts.count("salt", tr("%1 byte"), tr("%1 bytes")), facts.text("alg"), facts.text("expected")}),
            tr("Key and content are right; the salt of the signature (PSS) has another length than the hash (RFC 7518, "
               "3.5)."),
            tr("Have the program that signs set the salt’s length to that of the hash (OpenSSL: "
               "rsa_pss_saltlen:digest).")};
    }

    static ProducerWords otherDigest(const Facts &facts)
    {
        return {fill(tr("It verifies with %1 as the hash, where “%2” has another."),
                     {facts.text("digest"), facts.text("alg")}),
                tr("Key and content are right; only the hash differs from the one that the header promises."),
                fill(tr("Have the program that signs use the hash that “%1” names, or name the algorithm that it "
                        "really uses."),
                     {facts.text("alg")})};
    }

    static ProducerWords digestUnnamed(const Facts &facts)
    {
        return {fill(tr("It verifies as a signature over the bare digest (%1), without the name of the hash around it "
                        "(DigestInfo)."),
                     {facts.text("digest")}),
                tr("Key and content are right; a low-level function signed the digest alone, without its DigestInfo "
                   "(RFC 8017, "
                   "9.2)."),
                tr("Have the program call its crypto library’s function that signs with RSA and the hash together.")};
    }

    static ProducerWords signatureText(const Facts &facts)
    {
        const bool isHex = facts.raw("spelling") == "hex";
        return {isHex ? tr("It verifies when the signature is read as hexadecimal digits.")
                      : tr("It verifies when the signature is decoded once more: it was encoded twice."),
                isHex ? tr("The last part holds the signature in hexadecimal digits, where its bytes belong.")
                      : tr("The last part holds the signature in base64, which was encoded again."),
                tr("Have the program that signs encode the signature’s bytes once, as base64url.")};
    }

    static ProducerWords reversed(const Facts &facts)
    {
        if (facts.raw("order") == "swapped") {
            return {tr("It verifies when the two halves of the signature are exchanged."),
                    tr("An ECDSA signature is the number r and then the number s; they were written the other way "
                       "round."),
                    tr("Have the program that signs write r first, and s behind it.")};
        }
        return {tr("It verifies when the signature’s bytes are read from the last to the first."),
                tr("Windows’ older crypto functions (CryptoAPI) write numbers so."),
                tr("Have the program that signs turn the bytes of the signature round before it encodes them.")};
    }

    static QString stepWords(std::string_view step)
    {
        if (step == "name")
            return tr("without the name of the variable in front");
        if (step == "quotes")
            return tr("without the quotes around it");
        if (step == "base64_prefix")
            return tr("without the prefix “base64:”");
        if (step == "hex_prefix")
            return tr("without the prefix “hex:”");
        if (step == "zero_x")
            return tr("without the prefix “0x”");
        if (step == "line_end")
            return tr("without the line break at its end");
        if (step == "line_end_added")
            return tr("with a line break at its end");
        if (step == "blanks")
            return tr("without the blanks around it");
        if (step == "byte_order_mark")
            return tr("without the byte order mark (BOM) in front");
        if (step == "utf16")
            return tr("converted from UTF-16");
        if (step == "escapes")
            return tr("with its escapes (“\\n”) turned into characters");
        if (step == "line_breaks")
            return tr("without the line breaks in it");
        if (step == "percent")
            return tr("with its percent escapes (“%2B”) turned into characters");
        if (step == "jwk")
            return tr("as the JWK in the file has it (its “k”)");
        if (step == "quoted")
            return tr("with quotes around it");
        if (step == "separators")
            return tr("without the separators between the digits");
        if (step == "base64")
            return tr("decoded from base64");
        if (step == "base64url")
            return tr("decoded from base64url");
        if (step == "hex")
            return tr("decoded from hexadecimal digits");
        if (step == "as_base64")
            return tr("as base64 text");
        if (step == "as_base64url")
            return tr("as base64url text");
        if (step == "as_hex")
            return tr("as hexadecimal digits");
        if (step == "capitals")
            return tr("with capital letters");
        if (step == "small_letters")
            return tr("with small letters");
        return QString();
    }

    static QString secretSteps(std::string_view rest)
    {
        QStringList steps;
        while (!rest.empty()) {
            const std::size_t comma = std::min(rest.find(','), rest.size());
            steps.append(stepWords(rest.substr(0, comma)));
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
        steps.removeAll(QString());
        return steps.join(tr(", then "));
    }

    static ProducerWords secret(const Facts &facts)
    {
        const QString steps = secretSteps(facts.raw("steps"));
        return {steps.isEmpty() ? tr("It verifies with the shared secret in another spelling.")
                                : fill(tr("It verifies with the shared secret %1."), {steps}),
                tr("Signer and checker read the same secret in two ways."),
                steps.isEmpty() ? QString()
                                : fill(tr("Give the secret to both sides in the same spelling: here, %1."), {steps})};
    }

    static ProducerWords payload(const Facts &facts)
    {
        const std::string_view change = facts.raw("change");
        QString sentence =
            tr("It verifies when the payload is written as compact JSON, without blanks between its members.");
        if (change == "line_end")
            sentence = tr("It verifies without the line break at the payload’s end.");
        else if (change == "line_end_added")
            sentence = tr("It verifies with a line break at the payload’s end.");
        else if (change == "line_ends")
            sentence = tr("It verifies when the payload’s line breaks are LF alone, or CR and LF.");
        else if (change == "byte_order_mark")
            sentence = tr("It verifies without the byte order mark in front of the payload.");
        else if (change == "encoded" || change == "unencoded")
            sentence = change == "encoded"
                           ? tr("It verifies over the payload in base64url, though the header says that it is "
                                "not encoded.")
                           : tr("It verifies over the payload as it is, not encoded (b64).");
        return {sentence,
                tr("A detached payload has to be the one that was signed, byte by byte; a program wrote it anew."),
                tr("Check with the bytes of the body as they came over the network, before any program reads or saves "
                   "them.")};
    }

    static ProducerWords algorithm(const Facts &facts)
    {
        return {
            fill(tr("It verifies as “%1”, which is the registered name of “%2”."),
                 {facts.text("alg"), facts.text("header")}),
            tr("The header spells the algorithm in another way than the standard, and a strict verifier does not know "
               "it."),
            fill(tr("Have the program that signs write “%1” into the header (RFC 7518, 3.1)."), {facts.text("alg")})};
    }

    static ProducerWords words(HypothesisCode code, const Facts &facts)
    {
        switch (code) {
        case HypothesisCode::AlgorithmRespelt:
            return algorithm(facts);
        case HypothesisCode::SignedLineBreak:
            return lineBreak(facts);
        case HypothesisCode::SignedDigest:
            return digest(facts);
        case HypothesisCode::SignedPayloadAlone:
            return payloadAlone(facts);
        case HypothesisCode::SignedUnencoded:
            return unencoded(facts);
        case HypothesisCode::SignedPadded:
            return padded(facts);
        case HypothesisCode::SignedRespelt:
            return respelt(facts);
        case HypothesisCode::SaltLength:
            return salt(facts);
        case HypothesisCode::OtherDigest:
            return otherDigest(facts);
        case HypothesisCode::DigestUnnamed:
            return digestUnnamed(facts);
        case HypothesisCode::SignatureRespelt:
            return signatureText(facts);
        case HypothesisCode::SignatureReversed:
            return reversed(facts);
        case HypothesisCode::SecretRespelt:
            return secret(facts);
        case HypothesisCode::PayloadRespelt:
            return payload(facts);
        case HypothesisCode::OtherKey:
        case HypothesisCode::EarlierKeySet:
        case HypothesisCode::KeyInHeader:
        case HypothesisCode::OtherAlgorithm:
        case HypothesisCode::SignatureDer:
        case HypothesisCode::SecretBase64:
        case HypothesisCode::SecretBase64Url:
        case HypothesisCode::SecretHex:
        case HypothesisCode::SecretText:
        case HypothesisCode::SecretLineEnd:
        case HypothesisCode::PublicKeyAsSecret:
        case HypothesisCode::RepairedEncoding:
        case HypothesisCode::KeyRespelt:
        case HypothesisCode::CertificateKey:
        case HypothesisCode::KidIsThumbprint:
            return {};
        case HypothesisCode::HeaderNonceHashed:
            return {
                {},
                tr("Its header’s nonce was hashed for the signature, so that no other service can check it. Nothing is "
                   "wrong with it for Graph."),
                tr("For a service of your own, have the client ask for a token with that service’s scope "
                   "(api://…/…), and send that.")};
        case HypothesisCode::ReserializedJson:
            return {{},
                    tr("A program read its JSON and wrote it anew, with other blanks; what it says is the same."),
                    tr("Hand the token’s text on as it came, and decode it only for looking at it.")};
        }
        std::unreachable();
    }
};

} // namespace

ProducerWords producerWords(inspect::HypothesisCode code, const Facts &facts)
{
    ProducerWords words = Producers::words(code, facts);
    if (words.sentence.isEmpty() && code >= HypothesisCode::AlgorithmRespelt)
        words.sentence = Producers::tr("It verifies when it is read as the signing program made it.");
    return words;
}

QString secretStepWords(std::string_view steps)
{
    return Producers::secretSteps(steps);
}

} // namespace tokenscope::explain
