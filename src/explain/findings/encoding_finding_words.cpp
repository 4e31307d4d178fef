// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/encoding_finding_words.h"

#include "explain/findings/fact_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

/// What is wrong with text that is meant as JSON, where that can be known; else empty.
QString EncodingFindingWords::jsonFault(const inspect::JsonBreak &reason, const std::optional<std::string> &character)
{
    if (reason == inspect::JsonBreak(inspect::WideText::Utf16))
        return tr("It is written in UTF-16, two bytes for a character; JSON has to be UTF-8.");
    if (reason == inspect::JsonBreak(inspect::WideText::Utf32))
        return tr("It is written in UTF-32, four bytes for a character; JSON has to be UTF-8.");
    if (reason == inspect::JsonBreak(inspect::OtherSyntax::FormFields))
        return tr("It is written as form fields (name=value, with “&” between them), where JSON belongs.");
    if (reason == inspect::JsonBreak(inspect::OtherSyntax::Base64Again))
        return tr("It is JSON in base64 once more: it was encoded twice.");
    if (reason == inspect::JsonBreak(inspect::OtherSyntax::Compressed))
        return tr("It is compressed (gzip), which signed tokens do not provide for.");
    if (reason == inspect::JsonBreak(inspect::OtherSyntax::Nothing))
        return tr("It is empty: the program that made the token had nothing to put there.");
    if (reason == inspect::JsonBreak(inspect::OtherSyntax::Markup))
        return tr("It starts as XML or HTML does.");
    if (reason == inspect::JsonBreak(inspect::OtherSyntax::SmallLetters))
        return tr("All of its letters are small, and a token has capital ones too: they were changed on the way, as "
                  "by a function for lower case, a database or a file name.");
    if (reason == inspect::JsonBreak(inspect::OtherSyntax::CapitalLetters))
        return tr("All of its letters are capitals, and a token has small ones too: they were changed on the way.");
    if (reason == inspect::JsonBreak(json::Fault::ByteOrderMark))
        return tr("It starts with a byte order mark (BOM, U+FEFF), which JSON must not have. Programs that write text "
                  "files put it there.");
    if (reason == inspect::JsonBreak(json::Fault::UnexpectedEnd) ||
        reason == inspect::JsonBreak(json::Fault::UnterminatedString))
        return tr("It ends in the middle: its end is missing.");
    if (reason == inspect::JsonBreak(json::Fault::TrailingText))
        return tr("There is more text after the end of the JSON.");
    if (reason == inspect::JsonBreak(json::Fault::ControlCharacter))
        return tr("A text in it has a line break or another control character, where JSON needs an escape.");
    if (character == "'")
        return tr("Its texts are in single quotes, where JSON needs double ones: it was probably written as a Python "
                  "dict.");
    if (character == "}" || character == "]")
        return fill(tr("There is probably a comma too many before “%1”."), {quotedText(*character)});
    return {};
}

/// The slip behind it, named with the member that it is in; else what the fault is.
template <typename NotJson>
QString EncodingFindingWords::jsonSlip(const NotJson &fact)
{
    using enum inspect::JsonSlip;
    const Gap name = fact.member ? Gap(quotedText(*fact.member, 40)) : std::nullopt;
    const auto said = [&name](const QString &withName, const QString &without) {
        return firstOf({fill(withName, {name}), without});
    };
    if (!fact.slip)
        return jsonFault(fact.reason, fact.character);
    switch (*fact.slip) {
    case UnquotedText:
        return said(tr("The value of “%1” is not in quotes, which JSON needs around text."),
                    tr("A text is not in quotes, which JSON needs around it."));
    case ShellVariable:
        return said(tr("The value of “%1” is a variable of a shell that was not replaced: the shell leaves it as it is "
                       "inside single quotes."),
                    tr("A variable of a shell was not replaced: the shell leaves it as it is inside single quotes."));
    case Template:
        return said(tr("The value of “%1” is a placeholder that nothing was put in for."),
                    tr("A placeholder is in it that nothing was put in for."));
    case LeadingZero:
        return said(tr("The value of “%1” starts with a zero, which JSON does not allow. A number with leading zeros "
                       "has to be text, in quotes."),
                    tr("A number starts with a zero, which JSON does not allow."));
    case BadNumber:
        return said(tr("The value of “%1” is not a number as JSON writes them: decimal digits, no plus sign, a digit "
                       "on both sides of the point."),
                    tr("It has a number that is not written as JSON has it."));
    case TrailingComma:
        return firstOf({jsonFault(fact.reason, fact.character), tr("There is a comma too many.")});
    case MissingComma:
        return said(tr("A comma is missing behind the value of “%1”, or a quotation mark in it lacks its backslash."),
                    tr("A comma is missing, or a quotation mark inside a text lacks its backslash."));
    case MissingColon:
        return said(tr("Behind the name “%1” a colon is missing."), tr("A colon is missing behind a name."));
    case MissingValue:
        return said(tr("“%1” has no value: the variable that should give it was probably empty."),
                    tr("A value is missing: the variable that should give it was probably empty."));
    case UnquotedName:
        return tr("The name of a member is not in double quotes, which JSON needs.");
    case SingleQuotes:
        return fact.character == "'" ? jsonFault(fact.reason, fact.character)
                                     : tr("It has typographic quotation marks, such as word processors write; JSON "
                                          "needs straight ones (\").");
    case PythonWord:
        return said(tr("The value of “%1” is spelled as another language has it; JSON writes true, false and null."),
                    tr("A value is spelled as another language has it; JSON writes true, false and null."));
    case NotANumber:
        return said(tr("The value of “%1” is NaN or Infinity, which JSON does not have."),
                    tr("It has NaN or Infinity, which JSON does not have."));
    case Undefined:
        return said(tr("The value of “%1” is “undefined”: a variable in JavaScript had no value."),
                    tr("A value is “undefined”: a variable in JavaScript had no value."));
    case Comment:
        return tr("There is a comment in it, which JSON does not have.");
    case BadEscape:
        return said(tr("In the value of “%1”, a backslash precedes a character that needs none; a backslash itself is "
                       "written twice."),
                    tr("A backslash precedes a character that needs none; a backslash itself is written twice."));
    }
    std::unreachable();
}

/// "Reading stops at “"iss":Iv1.8c”, byte 42 of it."
template <typename NotJson>
QString EncodingFindingWords::jsonPlace(const NotJson &fact)
{
    constexpr std::size_t longest = 100;
    const QString place = placeWords(fact.position);
    return firstOf({fill(tr("Reading stops at byte %1, here: “%2”."),
                         {Gap(place), fact.excerpt ? Gap(quotedText(*fact.excerpt, longest)) : std::nullopt}),
                    fill(tr("Reading stops at byte %1, “%2”."),
                         {Gap(place), fact.character ? Gap(quotedText(*fact.character)) : std::nullopt}),
                    fill(tr("Reading stops at byte %1."), {place})});
}

FindingWords EncodingFindingWords::words(const found::LookalikeCharacter &fact)
{
    return {
        tr("A look-alike letter from another alphabet is in the token"),
        fill(
            tr("Character %1 of the text is %2 (%3), which only looks like “%4”. A word processor, a translation or "
               "text recognition may have put it there, or somebody did on purpose."),
            {placeWords(fact.position), quotedText(fact.character), quotedText(fact.name), quotedText(fact.looksLike)}),
        tr("Copy the token again from its source, as plain text.")};
}

FindingWords EncodingFindingWords::words(const found::InvalidCharacter &fact)
{
    constexpr std::array masks = {"*", "[", "<", "(", "•", "●", "…", "#"};
    const bool isMask = fact.position == 0 && std::ranges::find(masks, fact.character) != masks.end();
    if (isMask) {
        return {tr("A part of the token was masked"),
                fill(tr("%1 starts with “%2”, which no token has. A log or a tool probably replaced it, so that nobody "
                        "can use the token. What the other parts say can be read; the signature cannot be checked."),
                     {asStart(partWords(fact.part)), quotedText(fact.character)}),
                tr("Copy the whole token from where it is used: the browser’s developer tools, or the client that "
                   "sends it.")};
    }
    return {
        tr("There is a character in the token that no token can have"),
        fill(tr("Character %1 of %2 is “%3”. A token’s parts consist of letters, digits, “-” and “_” only (base64url). "
                "The text was probably damaged in copying."),
             {placeWords(fact.position), partWords(fact.part), quotedText(fact.character)}),
        tr("Copy the token again from its source.")};
}

FindingWords EncodingFindingWords::words(const found::TruncatedPart &fact)
{
    return {
        tr("A part of the token is cut off"),
        fill(tr("%1 is %2 long. No encoded text has that length: at least one character is missing, or there is one "
                "too many. That mostly happens in copying."),
             {asStart(partWords(fact.part)), counted(qint64(fact.length), tr("%1 character"), tr("%1 characters"))}),
        tr("Copy the token again from its source, from the first character to the last.")};
}

FindingWords EncodingFindingWords::words(const found::PartCutOff &fact)
{
    const QString part = asStart(partWords(fact.part));
    return {
        tr("The token is cut off"),
        paragraph({fact.missing ? fill(tr("%1 lacks %2 at its end."),
                                       {part, counted(qint64(*fact.missing), tr("%1 character"), tr("%1 characters"))})
                                : fill(tr("%1 breaks off: its end is missing."), {part}),
                   tr("That happens in copying, and where a field or a log keeps only so many characters.")}),
        tr("Copy the token again from its source, from the first character to the last.")};
}

FindingWords EncodingFindingWords::words(const found::NonCanonicalEnd &fact)
{
    return {
        tr("A part of the token does not end as an issuer writes it"),
        fill(tr("The end of %1 is written “%2”, where “%3” is right. Both spellings decode to the same bytes, so that "
                "one signature would have two texts; strict verifiers refuse that. An issuer’s program does not write "
                "it so: the last character was changed afterwards, by hand or by a program."),
             {partWords(fact.part), quotedText(fact.character), quotedText(fact.canonical)}),
        tr("Use the token exactly as the issuer sent it.")};
}

FindingWords EncodingFindingWords::words(const found::HeaderNotJson &fact)
{
    const QString title = tr("The header is not JSON");
    const bool isOtherCase = fact.reason == inspect::JsonBreak(inspect::OtherSyntax::SmallLetters) ||
                             fact.reason == inspect::JsonBreak(inspect::OtherSyntax::CapitalLetters);
    if (isOtherCase) {
        return {tr("The letters of the token were changed"), jsonFault(fact.reason, {}),
                tr("Copy the token again from its source, and pass it on without changing the case of its letters.")};
    }
    if (const QString fault = jsonSlip(fact); !fault.isEmpty()) {
        return {title, paragraph({tr("The first part is not JSON."), jsonPlace(fact), fault}),
                fact.slip ? tr("Have the program that makes the token write its JSON with a library for JSON.")
                          : tr("Ask the issuer to write the token’s JSON as the standard has it, in UTF-8.")};
    }
    return {title,
            paragraph({fill(tr("The first part decodes to something else; reading stops at byte %1 of it."),
                            {placeWords(fact.position)}),
                       tr("A token’s first part has to be JSON text in encoded form, which mostly starts with "
                          "“eyJ”. The start of the token is probably cut off or damaged, or this is not a "
                          "token.")}),
            tr("Copy the token again from its source, from the first character to the last.")};
}

FindingWords EncodingFindingWords::words(const found::HeaderNotObject &fact)
{
    return {tr("The header is not a JSON object"),
            fill(tr("The first part decodes to %1, where an object with members such as “alg” and “kid” is needed. The "
                    "software that made this text probably does not make tokens."),
                 {typeWords(fact.type)}),
            tr("Make sure that this text is meant to be a token, and ask the team that made it.")};
}

FindingWords EncodingFindingWords::words(const found::PayloadNotJson &fact)
{
    const QString fault = jsonSlip(fact);
    const QString place = paragraph({tr("It is not JSON."), jsonPlace(fact)});
    if (fault.isEmpty() && !fact.excerpt)
        return noClaims(place, fact.length);
    FindingWords words = noClaims(QString(), fact.length);
    words.explanation = paragraph(
        {fill(tr("The middle part decodes to %1."), {counted(qint64(fact.length), tr("%1 byte"), tr("%1 bytes"))}),
         place, fault, tr("Claims such as the expiry time cannot be read from it, so it is not a JSON Web Token.")});
    const bool isCodedAgain = fact.reason == inspect::JsonBreak(inspect::OtherSyntax::Base64Again) ||
                              fact.reason == inspect::JsonBreak(inspect::OtherSyntax::Compressed);
    words.nextStep = isCodedAgain ? tr("Have the program that makes the token encode its JSON once, as base64url, and "
                                       "nothing else.")
                     : fact.excerpt
                         ? tr("Have the program that makes the token write its JSON with a library for JSON.")
                         : tr("Ask the issuer to write the token’s JSON as the standard has it, in UTF-8.");
    return words;
}

FindingWords EncodingFindingWords::noClaims(const QString &found, std::size_t length)
{
    return {
        tr("The payload is not a JSON object"),
        paragraph({fill(tr("The middle part decodes to %1."), {counted(qint64(length), tr("%1 byte"), tr("%1 bytes"))}),
                   found, tr("Claims such as the expiry time cannot be read from it, so it is not a JSON Web Token."),
                   tr("It may be signed data of another kind.")}),
        tr("If this should be a login token, ask its issuer for one; else look at the bytes and the signature only.")};
}

FindingWords EncodingFindingWords::words(const found::PayloadNotObject &fact)
{
    return noClaims(fill(tr("It holds %1, where an object with claims is needed."), {typeWords(fact.type)}),
                    fact.length);
}

FindingWords EncodingFindingWords::words(const found::PayloadBinary &fact)
{
    return noClaims(tr("That is not text."), fact.length);
}

FindingWords EncodingFindingWords::words(const found::PayloadIsToken &)
{
    return {tr("The payload is another token, where this one needs claims of its own"),
            tr("A token of this type is judged by the claims in it. Those of the token inside were made for that one "
               "and do not count here."),
            tr("Ask the issuer for a token with its own claims. If the outer signature is only a wrapping, take the "
               "inner token out and inspect it.")};
}

FindingWords EncodingFindingWords::words(const found::InvalidUtf8 &fact)
{
    return {tr("The text inside the token is not UTF-8"),
            fill(tr("From byte %1 on, the decoded text of %2 is not UTF-8. JSON has to be written in UTF-8, and "
                    "readers differ in what they make of anything else. The issuer probably wrote a name in an older "
                    "encoding such as Latin-1."),
                 {placeWords(fact.position), partWords(fact.part)}),
            tr("Ask the issuer to write the token’s JSON in UTF-8.")};
}

FindingWords EncodingFindingWords::words(const found::LoneSurrogate &fact)
{
    return {tr("A text inside the token has half a character"),
            fill(tr("In %1, “%2” has an escape such as \\ud800, which is only half of a pair. No UTF-8 text can hold "
                    "it, and readers differ in what they make of it. The software that wrote it probably cut a text in "
                    "the middle of a character."),
                 {partWords(fact.part), quotedText(fact.pointer)}),
            tr("Ask the issuer to write the token’s JSON in UTF-8.")};
}

FindingWords EncodingFindingWords::words(const found::DuplicateMember &fact)
{
    return {
        fill(tr("“%1” is in the token more than once"), {quotedText(fact.name)}),
        fill(tr("Its place is %1. Which of the values counts differs from program to program: one may check the "
                "first while another acts on the last. A faulty program of the issuer writes that; it is also a way "
                "to slip a value past a check."),
             {quotedText(fact.pointer)}),
        tr("Trust none of the values, and ask the issuer to write each member once.")};
}

FindingWords EncodingFindingWords::words(const found::DuplicateKeySetMember &fact)
{
    return {fill(tr("“%1” is in the key set more than once"), {quotedText(fact.name)}),
            tr("Which of them counts differs from program to program, so another verifier may have other keys than "
               "those that are used here. A faulty service writes that, or somebody who wants to slip in a key."),
            tr("Ask the issuer to publish the member only once.")};
}

FindingWords EncodingFindingWords::words(const found::JsonTooDeep &fact)
{
    return {tr("The JSON in the token is nested too deeply"),
            fill(tr("In %1, more than %2 objects or lists are inside one another. No issuer needs that; it is a known "
                    "way to make a verifier crash."),
                 {partWords(fact.part), QString::number(fact.limit)}),
            tr("Do not pass the token on; find out where it came from.")};
}

/// Behind "this is".
QString EncodingFindingWords::meantWords(inspect::MeantAs meant)
{
    switch (meant) {
    case inspect::MeantAs::Jws:
        return tr("a signed token (JWS) in JSON");
    case inspect::MeantAs::Jwe:
        return tr("an encrypted token (JWE) in JSON");
    case inspect::MeantAs::KeySet:
        return tr("a key set (JWKS)");
    case inspect::MeantAs::Metadata:
        return tr("an issuer’s metadata (a discovery document)");
    }
    std::unreachable();
}

FindingWords EncodingFindingWords::words(const found::BrokenJson &fact)
{
    const bool isCutOff = fact.reason == json::Fault::UnexpectedEnd || fact.reason == json::Fault::UnterminatedString;
    const bool isTooLong = fact.reason == json::Fault::TrailingText;
    const bool isToken = fact.meant == inspect::MeantAs::Jws || fact.meant == inspect::MeantAs::Jwe;
    const QString written = isToken
                                ? tr("Have the program that makes the token write its JSON with a library for JSON.")
                                : tr("Have the program that makes it write its JSON with a library for JSON.");
    return {fill(tr("This looks like %1, and its JSON is broken"), {meantWords(fact.meant)}),
            paragraph({jsonPlace(fact), jsonSlip(fact)}),
            isCutOff    ? tr("Copy it again from its source, from the first brace to the last.")
            : isTooLong ? tr("Copy it alone, without the text behind its last brace.")
                        : written};
}

FindingWords EncodingFindingWords::words(const found::BrokenForm &fact)
{
    const QString member = quotedText(fact.member, 100);
    const QString title = fill(tr("This looks like %1, and a member of it is wrong"), {meantWords(fact.meant)});
    const QString next = tr("Have the program that makes the token write it as the standard has it (RFC 7515, 7.2, and "
                            "RFC 7516, 7.2).");
    switch (fact.fault) {
    case inspect::FormFault::Repeated:
        return {title,
                fill(tr("“%1” is in it twice. Which of the two counts differs from verifier to verifier, so neither "
                        "should."),
                     {member}),
                next};
    case inspect::FormFault::WrongType:
        return {title, fill(tr("The value of “%1” is of another type than it has to be."), {member}), next};
    case inspect::FormFault::Missing:
        return {title, fill(tr("It has no “%1”."), {member}), next};
    case inspect::FormFault::BothForms:
        return {title,
                fill(tr("“%1” belongs to another form of token than the members beside it do: signed or encrypted, for "
                        "one signer or recipient or for several. Which of the two is read differs from verifier to "
                        "verifier, so neither should be."),
                     {member}),
                next};
    }
    std::unreachable();
}

} // namespace tokenscope::explain
