// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/text_finding_words.h"

#include "explain/findings/fact_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

FindingWords TextFindingWords::words(const found::BearerPrefix &fact)
{
    constexpr std::size_t shown = 40;
    const QString removed = quotedText(QString::fromStdString(fact.removed).trimmed().toStdString(), shown);
    return {fill(tr("The text starts with “%1”"), {removed}),
            fill(tr("“%1” belongs to the HTTP header that carries a token, and not to the token. It was left out here; "
                    "a verifier that is handed it as part of the token refuses it."),
                 {removed}),
            fill(tr("Pass on only what follows “%1”."), {removed})};
}

FindingWords TextFindingWords::words(const found::QuotedToken &)
{
    return {tr("The token came with quotes or punctuation around it"),
            tr("Such marks come along when a token is copied out of JSON or source code. They were left out here; a "
               "verifier refuses a token that still has them."),
            tr("Pass on the token without the marks around it.")};
}

QString TextFindingWords::placeOf(inspect::Surroundings surroundings)
{
    switch (surroundings) {
    case inspect::Surroundings::CurlCommand:
        return tr("a curl command");
    case inspect::Surroundings::HttpRequest:
        return tr("an HTTP request");
    case inspect::Surroundings::HttpHeader:
        return tr("an HTTP header");
    case inspect::Surroundings::Cookie:
        return tr("a cookie");
    case inspect::Surroundings::WebAddress:
        return tr("a web address");
    case inspect::Surroundings::Json:
        return tr("JSON text");
    case inspect::Surroundings::TrafficRecording:
        return tr("a recording of web traffic (HAR)");
    case inspect::Surroundings::HealthCard:
        return tr("a health card’s QR code");
    case inspect::Surroundings::OtherText:
        return tr("other text");
    }
    std::unreachable();
}

FindingWords TextFindingWords::words(const found::EmbeddedInText &fact)
{
    if (fact.surroundings == inspect::Surroundings::HealthCard) {
        return {tr("The text is the content of a health card’s QR code"),
                tr("In it, each character of the token is two digits; they were decoded here."),
                tr("To have the card checked, show the QR code itself; apps for health cards read it directly.")};
    }
    const QString title = fill(tr("The token was found inside %1"), {placeOf(fact.surroundings)});
    if (fact.count > 1) {
        return {title,
                fact.token ? fill(tr("The text holds %1 tokens. This is number %2; each is judged on its own."),
                                  {QString::number(fact.count), QString::number(*fact.token)})
                           : fill(tr("The text holds %1 tokens. The first is inspected here, the others are not."),
                                  {QString::number(fact.count)}),
                tr("To inspect another one, paste it alone.")};
    }
    return {title, tr("Only the token itself is inspected; the text around it was left out."),
            tr("Make sure that this is the token you mean, and pass on the token alone.")};
}

FindingWords TextFindingWords::words(const found::UrlEncodedToken &fact)
{
    return {tr("The token is written as in a web address"),
            fill(tr("%1 written as a percent sign with two digits, as web addresses need it. That was undone here; a "
                    "verifier refuses the token as it was given."),
                 {counted(qint64(fact.count), tr("%1 character was"), tr("%1 characters were"))}),
            tr("Decode the token once (URL decoding) before you pass it on.")};
}

FindingWords TextFindingWords::words(const found::HtmlEntityEncodedToken &fact)
{
    return {tr("The token is written as in a web page’s source"),
            fill(tr("%1 written as HTML codes, such as “&#46;” for a dot. That was undone here; a verifier refuses the "
                    "token as it was given."),
                 {counted(qint64(fact.count), tr("%1 character was"), tr("%1 characters were"))}),
            tr("Copy the token from where it was issued, rather than from the source of a page.")};
}

FindingWords TextFindingWords::words(const found::Base64EncodedToken &fact)
{
    return {tr("The token is encoded in base64 once more"),
            paragraph({tr("Kubernetes keeps secrets so, and “echo … | base64” writes them so. That was undone here; a "
                          "verifier refuses the token as it was given."),
                       fact.hasScheme ? tr("“Bearer” was encoded with it.") : QString()}),
            tr("Decode it before it is sent (base64 -d).")};
}

FindingWords TextFindingWords::words(const found::HexEncodedToken &fact)
{
    return {tr("The token is written in hexadecimal digits"),
            paragraph({tr("Databases, debuggers and network captures show bytes so. That was undone here; a verifier "
                          "refuses the token as it was given."),
                       fact.hasScheme ? tr("“Bearer” was written so with it.") : QString()}),
            tr("Turn the digits back into text before it is sent (xxd -r -p).")};
}

FindingWords TextFindingWords::words(const found::WhitespaceInToken &fact)
{
    return {tr("There are blanks or line breaks inside the token"),
            fill(tr("%1 left out here. They usually come from a mail, a chat or a terminal that wraps long lines. A "
                    "verifier refuses the token as it was given."),
                 {counted(qint64(fact.count), tr("%1 blank or line break was"), tr("%1 blanks or line breaks were"))}),
            tr("Pass the token on in one line, or copy it again from its source.")};
}

FindingWords TextFindingWords::words(const found::InvisibleCharacter &fact)
{
    return {tr("There are invisible characters in the token"),
            fill(tr("%1 left out here. The first is %2 (%3), character %4 of the text. They come along unseen when a "
                    "token is copied out of a web page, a chat or a document. A verifier refuses the token as it was "
                    "given."),
                 {counted(qint64(fact.count), tr("%1 invisible character was"), tr("%1 invisible characters were")),
                  quotedText(fact.character), quotedText(fact.name), placeWords(fact.offset)}),
            tr("Copy the token again from its source, as plain text.")};
}

FindingWords TextFindingWords::words(const found::Utf16Text &)
{
    return {tr("The text is in UTF-16"),
            tr("PowerShell’s “>” and some editors save text so, with two bytes for each character. It was converted "
               "here; a program that reads the file as plain text sees other characters."),
            tr("Save it as UTF-8, in PowerShell with “Out-File -Encoding utf8”.")};
}

FindingWords TextFindingWords::words(const found::StandardAlphabet &fact)
{
    return {
        tr("The token uses the wrong base64 alphabet"),
        fill(tr("Character %1 of %2 is “%3”. Tokens are written in base64url, which has “-” and “_” where ordinary "
                "base64 has “+” and “/”. The software that wrote this one probably used an ordinary base64 function; "
                "every strict verifier refuses it."),
             {placeWords(fact.position), partWords(fact.part), quotedText(fact.character)}),
        tr("Ask the team that runs the software to encode the token’s parts as base64url.")};
}

FindingWords TextFindingWords::words(const found::Padding &fact)
{
    if (fact.isSigned) {
        return {
            tr("The token has padding (=), and was signed with it"),
            tr("Load balancers of AWS (ALB) write and sign the header “x-amzn-oidc-data” so. A token has no padding, "
               "and a strict verifier refuses it; without the padding it does not verify either."),
            tr("If the token comes from a load balancer of AWS, check it with its padding, as AWS’s example code "
               "does.")};
    }
    return {
        tr("The token has padding (=) that must not be there"),
        fill(tr("Character %1 of %2 is “=”. Tokens are written in base64url, without “=” at the end of a part. The "
                "software that wrote this one probably used an ordinary base64 function; every strict verifier refuses "
                "it."),
             {placeWords(fact.position), partWords(fact.part)}),
        tr("Ask the team that runs the software to encode the token’s parts as base64url without padding.")};
}

FindingWords TextFindingWords::words(const found::EmptyInput &)
{
    return {tr("There is nothing to inspect"), tr("The text is empty, or holds nothing but blanks."),
            tr("Give a token, or a file that holds one.")};
}

FindingWords TextFindingWords::words(const found::KeySetGiven &fact)
{
    return {tr("This is a key set"),
            fill(tr("The text holds %1 and no token. Keys are what a token’s signature is checked with."),
                 {counted(qint64(fact.keys), tr("%1 key"), tr("%1 keys"))}),
            tr("Load it as keys, then inspect the token.")};
}

FindingWords TextFindingWords::words(const found::KeyGiven &fact)
{
    const QString loading = tr("Load it as a key, then inspect the token.");
    const QString role = tr("A key is what a token’s signature is checked with; it is not a token itself.");
    switch (fact.kind) {
    case inspect::GivenKey::EncryptedKey:
    case inspect::GivenKey::Pkcs12:
        return {tr("This is a key under a passphrase"),
                paragraph({role, tr("It cannot be read without its passphrase.")}),
                tr("Load the public key or the certificate instead, then inspect the token.")};
    case inspect::GivenKey::PrivateJwk:
    case inspect::GivenKey::PrivatePem:
    case inspect::GivenKey::PrivateDer:
        return {tr("This is a private or secret key"),
                paragraph({role, tr("Anybody who has this one can sign tokens as the issuer. It has not left this "
                                    "computer.")}),
                tr("Load it as a key if you need to, and keep it out of chats, mails and tickets.")};
    case inspect::GivenKey::Certificate:
        return {tr("This is a certificate"),
                tr("A certificate holds a key, which a token’s signature is checked with; it is not a token itself."),
                loading};
    case inspect::GivenKey::Jwk:
    case inspect::GivenKey::PublicPem:
    case inspect::GivenKey::PublicDer:
    case inspect::GivenKey::SshPublicKey:
        break;
    }
    return {tr("This is a key"), role, loading};
}

QString TextFindingWords::lossOf(inspect::LostPart part)
{
    switch (part) {
    case inspect::LostPart::Signature:
        return tr("The last part, the signature, seems to be missing: the text was probably cut off in copying.");
    case inspect::LostPart::PayloadAndSignature:
        return tr("Payload and signature seem to be missing: the text was probably cut off in copying.");
    case inspect::LostPart::PartOfJwe:
        return tr("It looks like an encrypted token that has lost a part in copying.");
    case inspect::LostPart::None:
        return tr("Perhaps something was lost in copying, or other text was copied with it.");
    }
    std::unreachable();
}

FindingWords TextFindingWords::words(const found::WrongSegmentCount &fact)
{
    const QString parts = counted(qint64(fact.segments), tr("%1 part"), tr("%1 parts"));
    return {
        fill(tr("It has %1 instead of 3"), {parts}),
        paragraph({tr("A signed token has 3 parts with dots between them (header, payload, signature), an encrypted "
                      "one has 5."),
                   fill(tr("This text has %1 in %2."),
                        {parts, counted(qint64(fact.length), tr("%1 character"), tr("%1 characters"))}),
                   lossOf(fact.lost)}),
        tr("Copy the token again from its source, from the first character to the last.")};
}

} // namespace tokenscope::explain
