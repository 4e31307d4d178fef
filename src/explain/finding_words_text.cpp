// SPDX-License-Identifier: Apache-2.0
#include "explain/finding_groups.h"
#include "explain/plain_text.h"

namespace tokenscope::explain {

FindingWords TextFindings::bearerPrefix(const Facts &facts)
{
    const QString removed = QString::fromStdString(std::string(facts.raw("removed"))).trimmed();
    const Gap word = removed.isEmpty() ? tr("Bearer") : quotedText(removed.toStdString(), 40);
    return {
        fill(tr("The text starts with “%1”"), {word}),
        fill(tr("“%1” belongs to the HTTP header that carries a token, and not to the token. It was left out here; a "
                "verifier that is handed it as part of the token refuses it."),
             {word}),
        fill(tr("Pass on only what follows “%1”."), {word})};
}

FindingWords TextFindings::quotedToken()
{
    return {tr("The token came with quotes or punctuation around it"),
            tr("Such marks come along when a token is copied out of JSON or source code. They were left out here; a "
               "verifier refuses a token that still has them."),
            tr("Pass on the token without the marks around it.")};
}

FindingWords TextFindings::embeddedInText(const Facts &facts)
{
    const std::string_view kind = facts.raw("kind");
    if (kind == "health_card") {
        return {tr("The text is the content of a health card’s QR code"),
                tr("Two digits stand for each character of the token in it; they were turned back."),
                tr("To have the card checked, show the QR code itself; apps for health cards read it directly.")};
    }
    QString place = tr("other text");
    if (kind == "curl")
        place = tr("a curl command");
    else if (kind == "http")
        place = tr("an HTTP request");
    else if (kind == "header")
        place = tr("an HTTP header");
    else if (kind == "cookie")
        place = tr("a cookie");
    else if (kind == "url")
        place = tr("a web address");
    else if (kind == "json")
        place = tr("JSON text");
    else if (kind == "har")
        place = tr("a recording of web traffic (HAR)");

    const QString title = fill(tr("The token was found inside %1"), {place});
    if (facts.number("count", 1) > 1) {
        return {title,
                fill(tr("The text holds %1 tokens. The first is inspected here, the others are not."),
                     {facts.text("count")}),
                tr("To inspect another one, paste it alone.")};
    }
    return {title, tr("Only the token itself is inspected; what stands around it was left out."),
            tr("Make sure that this is the token you mean, and pass on the token alone.")};
}

FindingWords TextFindings::urlEncodedToken(const Facts &facts)
{
    const QString figure = fill(tr("%1 written as a percent sign with two digits, as web addresses need it."),
                                {facts.count("count", tr("%1 character was"), tr("%1 characters were"))});
    return {
        tr("The token is written as in a web address"),
        paragraph({firstOf({figure, tr("Some characters were written as percent codes, as web addresses need it.")}),
                   tr("That was undone here; a verifier refuses the token as it was given.")}),
        tr("Decode the token once (URL decoding) before you pass it on.")};
}

FindingWords TextFindings::htmlEntityEncodedToken(const Facts &facts)
{
    const QString figure = fill(tr("%1 written as HTML codes, such as “&#46;” for a dot."),
                                {facts.count("count", tr("%1 character was"), tr("%1 characters were"))});
    return {tr("The token is written as in a web page’s source"),
            paragraph({firstOf({figure, tr("Some characters were written as HTML codes, such as “&#46;” for a dot.")}),
                       tr("That was undone here; a verifier refuses the token as it was given.")}),
            tr("Copy the token from where it was issued, rather than from the source of a page.")};
}

FindingWords TextFindings::whitespaceInToken(const Facts &facts)
{
    const QString figure =
        fill(tr("%1 left out here."),
             {facts.count("count", tr("%1 blank or line break was"), tr("%1 blanks or line breaks were"))});
    return {tr("There are blanks or line breaks inside the token"),
            paragraph({firstOf({figure, tr("They were left out here.")}),
                       tr("They usually come from a mail, a chat or a terminal that wraps long lines. A verifier "
                          "refuses the token as it was given.")}),
            tr("Pass the token on in one line, or copy it again from its source.")};
}

FindingWords TextFindings::invisibleCharacter(const Facts &facts)
{
    const QString figure =
        fill(tr("%1 left out here."),
             {facts.count("count", tr("%1 invisible character was"), tr("%1 invisible characters were"))});
    const QString first = fill(tr("The first is %1 (%2), character %3 of the text."),
                               {facts.text("character"), facts.text("name"), facts.place("offset")});
    return {tr("There are invisible characters in the token"),
            paragraph({firstOf({figure, tr("They were left out here.")}), first,
                       tr("They come along unseen when a token is copied out of a web page, a chat or a document. A "
                          "verifier refuses the token as it was given.")}),
            tr("Copy the token again from its source, as plain text.")};
}

FindingWords TextFindings::utf16Text()
{
    return {tr("The text is in UTF-16"),
            tr("PowerShell’s “>” and some editors save text so, with two bytes for each character. It was converted "
               "here; a program that reads the file as plain text sees other characters."),
            tr("Save it as UTF-8, in PowerShell with “Out-File -Encoding utf8”.")};
}

FindingWords TextFindings::base64StandardAlphabet(const Facts &facts)
{
    const QString figure =
        fill(tr("Character %1 of %2 is “%3”."), {facts.place("position"), facts.segment(), facts.text("character")});
    return {
        tr("The token uses the wrong base64 alphabet"),
        paragraph({figure, tr("Tokens are written in base64url, which has “-” and “_” where ordinary base64 has “+” "
                              "and “/”. The software that wrote this one probably used an ordinary base64 function; "
                              "every strict verifier refuses it.")}),
        tr("Ask the sender of the token to encode its parts as base64url.")};
}

FindingWords TextFindings::base64Padding(const Facts &facts)
{
    const QString figure = fill(tr("Character %1 of %2 is “=”."), {facts.place("position"), facts.segment()});
    if (facts.isSet("signed")) {
        return {
            tr("The token has padding (=), and was signed with it"),
            tr("Load balancers of AWS (ALB) write and sign the header “x-amzn-oidc-data” so. A token has no padding, "
               "and a strict verifier refuses it; without the padding it does not verify either."),
            tr("Where the token comes from a load balancer of AWS, check it with its padding, as AWS’s example code "
               "does.")};
    }
    return {
        tr("The token has padding (=) that must not be there"),
        paragraph({figure, tr("Tokens are written in base64url, without “=” at the end of a part. The software that "
                              "wrote this one probably used an ordinary base64 function; every strict verifier "
                              "refuses it.")}),
        tr("Ask the sender of the token to encode its parts as base64url without padding.")};
}

FindingWords TextFindings::emptyInput()
{
    return {tr("There is nothing to inspect"), tr("The text is empty, or holds nothing but blanks."),
            tr("Paste a token, or drop a file that holds one.")};
}

FindingWords TextFindings::keySetGiven(const Facts &facts)
{
    const QString figure =
        fill(tr("The text holds %1 and no token."), {facts.count("keys", tr("%1 key"), tr("%1 keys"))});
    return {tr("This is a key set"),
            paragraph({firstOf({figure, tr("The text holds keys and no token.")}),
                       tr("Keys are what a token’s signature is checked with.")}),
            tr("Load it as keys (in the window: Keys › Paste as keys), then paste the token.")};
}

FindingWords TextFindings::keyGiven(const Facts &facts)
{
    const std::string_view kind = facts.raw("kind");
    const QString loading = tr("Load it as a key (in the window: Keys › Paste as keys), then paste the token.");
    const QString role = tr("A key is what a token’s signature is checked with; it is no token itself.");
    if (kind == "encrypted_key" || kind == "pkcs12") {
        return {tr("This is a key under a password"),
                paragraph({role, tr("It cannot be read without its password, which is not asked for here.")}),
                tr("Load the public key or the certificate instead, then paste the token.")};
    }
    if (kind == "private_jwk" || kind == "private_pem" || kind == "private_der") {
        return {
            tr("This is a private or secret key"),
            paragraph({role, tr("Whoever has this one can sign tokens as the issuer. It has not left this computer.")}),
            tr("Load it as a key if you need to (in the window: Keys › Paste as keys), and keep it out of chats, mails "
               "and tickets.")};
    }
    if (kind == "certificate") {
        return {tr("This is a certificate"),
                tr("A certificate holds a key, which a token’s signature is checked with; it is no token itself."),
                loading};
    }
    return {tr("This is a key"), role, loading};
}

FindingWords TextFindings::wrongSegmentCount(const Facts &facts)
{
    const std::string_view missing = facts.raw("missing");
    QString reason;
    if (missing == "signature")
        reason = tr("The last part, the signature, seems to be missing: the text was probably cut off in copying.");
    else if (missing == "payload_and_signature")
        reason = tr("Payload and signature seem to be missing: the text was probably cut off in copying.");
    else if (missing == "jwe_part")
        reason = tr("It looks like an encrypted token that has lost a part in copying.");
    else
        reason = tr("Perhaps something was lost in copying, or other text came along.");

    const Gap parts = facts.count("segments", tr("%1 part"), tr("%1 parts"));
    const QString title =
        missing == "jwe_part" ? tr("It is encrypted, and has %1 instead of 5") : tr("It has %1 instead of 3");
    return {
        firstOf({fill(title, {parts}), tr("It does not have the 3 parts of a token")}),
        paragraph({tr("A signed token has 3 parts with dots between them (header, payload, signature), an encrypted "
                      "one has 5."),
                   fill(tr("This text has %1 in %2."),
                        {parts, facts.count("length", tr("%1 character"), tr("%1 characters"))}),
                   reason}),
        tr("Copy the token again from its source, from the first character to the last.")};
}

} // namespace tokenscope::explain
