// SPDX-License-Identifier: Apache-2.0
#include "explain/finding_groups.h"

namespace tokenscope::explain {

/// What is wrong with text that is meant as JSON, where that can be told; else empty.
QString EncodingFindings::jsonFault(const Facts &facts)
{
    const std::string_view reason = facts.raw("reason");
    const std::string_view character = facts.raw("character");
    if (reason == "byte_order_mark")
        return tr("It starts with a byte order mark (BOM, U+FEFF), which JSON must not have. Programs that write text "
                  "files put it there.");
    if (reason == "utf16")
        return tr("It is written in UTF-16, two bytes for a character; JSON has to be UTF-8.");
    if (reason == "utf32")
        return tr("It is written in UTF-32, four bytes for a character; JSON has to be UTF-8.");
    if (reason == "form")
        return tr("It is written as form fields (name=value, with “&” between them), where JSON belongs.");
    if (reason == "trailing_text")
        return tr("Something stands behind the end of the JSON.");
    if (reason == "control_character")
        return tr("A line break or another control character stands inside a text, where JSON needs an escape.");
    if (character == "'")
        return tr("Its texts stand in single quotes, where JSON needs double ones: somebody probably wrote down a "
                  "Python dict.");
    if (character == "}" || character == "]")
        return tr("Probably a comma too many stands in front of “%1”.").arg(QChar(QLatin1Char(character[0])));
    return {};
}

FindingWords EncodingFindings::lookalikeCharacter(const Facts &facts)
{
    const QString figure = fill(tr("Character %1 of %2 is %3 (%4), which only looks like “%5”."),
                                {facts.place("position"), facts.segment(), facts.text("character"), facts.text("name"),
                                 facts.text("looks_like")});
    const QString placeless =
        fill(tr("Character %1 of the text is %2 (%3), which only looks like “%4”."),
             {facts.place("position"), facts.text("character"), facts.text("name"), facts.text("looks_like")});
    return {
        tr("A look-alike letter from another alphabet is in the token"),
        paragraph({firstOf({figure, placeless, tr("One of the letters only looks like one that a token may have.")}),
                   tr("A word processor, a translation or text recognition may have put it there, or somebody did on "
                      "purpose.")}),
        tr("Copy the token again from its source, as plain text.")};
}

FindingWords EncodingFindings::base64InvalidCharacter(const Facts &facts)
{
    const QString figure =
        fill(tr("Character %1 of %2 is “%3”."), {facts.place("position"), facts.segment(), facts.text("character")});
    return {
        tr("There is a character in the token that no token can have"),
        paragraph({figure, tr("A token’s parts consist of letters, digits, “-” and “_” only (base64url). The text was "
                              "probably damaged in copying.")}),
        tr("Copy the token again from its source.")};
}

FindingWords EncodingFindings::base64Truncated(const Facts &facts)
{
    const QString figure = fill(
        tr("%1 is %2 long, a length at which no encoded text can end: at least one character is missing or one too "
           "many is there."),
        {facts.segment() ? Gap(asStart(*facts.segment())) : std::nullopt,
         facts.count("length", tr("%1 character"), tr("%1 characters"))});
    if (facts.isSet("cut")) {
        return {tr("The token is cut off"),
                paragraph({firstOf({fill(tr("%1 lacks %2 at its end."),
                                         {facts.segment() ? Gap(asStart(*facts.segment())) : std::nullopt,
                                          facts.count("missing", tr("%1 character"), tr("%1 characters"))}),
                                    fill(tr("%1 breaks off: its end is missing."),
                                         {facts.segment() ? Gap(asStart(*facts.segment())) : std::nullopt}),
                                    tr("Its end is missing.")}),
                           tr("That happens in copying, and where a field or a log keeps only so many characters.")}),
                tr("Copy the token again from its source, from the first character to the last.")};
    }
    return {tr("A part of the token is cut off"),
            paragraph({firstOf({figure, tr("One part has a length at which no encoded text can end: at least one "
                                           "character is missing or one too many is there.")}),
                       tr("That mostly happens in copying.")}),
            tr("Copy the token again from its source, from the first character to the last.")};
}

FindingWords EncodingFindings::base64NonCanonical(const Facts &facts)
{
    const QString figure = fill(tr("The end of %1 is written “%2”, where “%3” is right."),
                                {facts.segment(), facts.text("found"), facts.text("canonical")});
    return {
        tr("A part of the token does not end as an issuer writes it"),
        paragraph({figure, tr("Both spellings decode to the same bytes, so that one signature would have two texts; "
                              "strict verifiers refuse that. Somebody probably changed the last character, to try "
                              "out whether that is noticed.")}),
        tr("Use the token exactly as the issuer sent it.")};
}

FindingWords EncodingFindings::headerNotJson(const Facts &facts)
{
    const QString figure = fill(tr("The first part decodes, but to something else; at byte %1 of it reading stops."),
                                {facts.place("position")});
    const QString fault = jsonFault(facts);
    return {
        tr("The header is not JSON"),
        paragraph({firstOf({figure, tr("The first part decodes, but to something else.")}),
                   fault.isEmpty() ? tr("A token’s first part has to be JSON text in encoded form, which mostly starts "
                                        "with “eyJ”. The start of the token is probably cut off or damaged, or this is "
                                        "no token.")
                                   : fault}),
        fault.isEmpty() ? tr("Copy the token again from its source, from the first character to the last.")
                        : tr("Ask the issuer to write the token’s JSON as the standard has it, in UTF-8.")};
}

FindingWords EncodingFindings::headerNotObject(const Facts &facts)
{
    const QString figure = fill(tr("The first part decodes to %1, where an object with members such as “alg” and “kid” "
                                   "is needed."),
                                {facts.jsonType("found")});
    return {
        tr("The header is not a JSON object"),
        paragraph({firstOf({figure, tr("The first part has to be an object with members such as “alg” and “kid”.")}),
                   tr("The software that made this text probably does not make tokens.")}),
        tr("Make sure that this text is meant to be a token, and ask whoever made it.")};
}

FindingWords EncodingFindings::payloadNotJson(const Facts &facts)
{
    if (facts.raw("reason") == "nested") {
        return {tr("The payload is another token, where this one needs claims of its own"),
                tr("A token of this type is judged by the claims in it. Those of the token inside were made for that "
                   "one and do not count here."),
                tr("Ask the issuer for a token with its own claims. If the outer signature is only a wrapping, take "
                   "the inner token out and inspect it.")};
    }
    const QString size =
        fill(tr("The middle part decodes to %1."), {facts.count("length", tr("%1 byte"), tr("%1 bytes"))});
    const QString found = fill(tr("It holds %1, where an object with claims is needed."), {facts.jsonType("found")});
    const QString place = firstOf({fill(tr("It is no JSON: at byte %1, “%2”, reading stops."),
                                        {facts.place("position"), facts.text("character")}),
                                   fill(tr("It is no JSON; at byte %1 reading stops."), {facts.place("position")})});
    const QString fault = jsonFault(facts);
    return {
        tr("The payload is not a JSON object"),
        paragraph({size, firstOf({found, place}), fault,
                   tr("Claims such as the expiry time cannot be read from it, so it is no JSON Web Token."),
                   fault.isEmpty() ? tr("It may be signed data of another kind, or damaged.") : QString()}),
        fault.isEmpty()
            ? tr("If this should be a login token, ask its issuer for one; else look at the bytes and the signature "
                 "only.")
            : tr("Ask the issuer to write the token’s JSON as the standard has it, in UTF-8.")};
}

FindingWords EncodingFindings::invalidUtf8(const Facts &facts)
{
    const QString figure =
        fill(tr("From byte %1 on, the decoded text of %2 is not UTF-8."), {facts.place("position"), facts.segment()});
    return {tr("The text inside the token is not UTF-8"),
            paragraph({firstOf({figure, tr("Some of the decoded bytes are not UTF-8.")}),
                       tr("JSON has to be written in UTF-8, and readers differ in what they make of anything else. The "
                          "issuer probably wrote a name in an older encoding such as Latin-1.")}),
            tr("Ask the issuer to write the token’s JSON in UTF-8.")};
}

FindingWords EncodingFindings::duplicateMember(const Facts &facts)
{
    if (facts.raw("in") == "key_set") {
        return {fill(tr("“%1” stands in the key set more than once"), {facts.text("name")}),
                tr("Which of them counts differs from program to program, so another verifier may have other keys than "
                   "those that are used here. A faulty service writes that, or somebody who wants to slip in a key."),
                tr("Ask the issuer to publish the member only once.")};
    }
    const QString title = fill(tr("“%1” stands in the token more than once"), {facts.text("name")});
    const QString figure = fill(tr("Its place is %1."), {facts.text("pointer")});
    return {firstOf({title, tr("A member stands in the token more than once")}),
            paragraph({figure, tr("Which of the values counts differs from program to program: one may check the first "
                                  "while another acts on the last. A faulty issuer writes that, or somebody who wants "
                                  "to slip a value past a check.")}),
            tr("Trust none of the values, and ask the issuer to write each member once.")};
}

FindingWords EncodingFindings::jsonTooDeep(const Facts &facts)
{
    const QString figure = fill(tr("In %1, more than %2 objects or lists lie inside one another."),
                                {facts.segment(), facts.text("limit")});
    return {tr("The JSON in the token is nested too deeply"),
            paragraph({firstOf({figure, tr("Too many objects or lists lie inside one another.")}),
                       tr("No issuer needs that; it is a known way to make a verifier crash.")}),
            tr("Do not pass the token on; find out where it came from.")};
}

} // namespace tokenscope::explain
