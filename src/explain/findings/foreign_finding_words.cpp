// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/foreign_finding_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;
using inspect::MissingForm;
using inspect::Remedy;

FindingWords ForeignFindingWords::words(const found::ValueMissing &fact)
{
    const QString shown = fact.shown ? quotedText(*fact.shown) : QString();
    const auto ofLanguage = [&fact](const QString &sentence) {
        return fact.language ? fill(sentence, {quotedText(*fact.language)}) : QString();
    };
    const QString printed = ofLanguage(tr("This is how %1 prints it."));
    switch (fact.form) {
    case MissingForm::EmptyWord:
        return {fact.shown ? fill(tr("The text is “%1” where the token should be"), {shown})
                           : tr("There is an empty value where the token should be"),
                paragraph({tr("A program wrote an empty value as text: its variable for the token was not set."),
                           ofLanguage(tr("%1 writes such a value so."))}),
                tr("In the program that sends this, look at where the variable gets its token: the login before "
                   "failed, or the token is kept under another name.")};
    case MissingForm::Nothing:
        return {fact.shown ? fill(tr("There is nothing after “%1”"), {shown})
                           : tr("There is nothing where the token should be"),
                tr("The name is there and the token is not: the variable that should hold it is empty."),
                tr("In the program that sends this, look at where the variable gets its token, and print its length "
                   "before the request is sent.")};
    case MissingForm::Variable:
        return {fact.shown ? fill(tr("The variable “%1” was not replaced by its value"), {shown})
                           : tr("A variable was not replaced by its value"),
                paragraph({tr("This is the name of a variable as a script or program writes it, not a token."),
                           ofLanguage(tr("The spelling is that of %1.")),
                           tr("Shells leave it as it is in single quotes, and other programs do not know it at all.")}),
                tr("Set the variable where the command runs, and write it in double quotes, in the spelling of the "
                   "shell or program that has to replace it.")};
    case MissingForm::Template:
        return {fact.shown ? fill(tr("The placeholder “%1” was not filled in"), {shown})
                           : tr("A placeholder was not filled in"),
                paragraph(
                    {tr("This is a template, not a token: the tool that should have put the token into it did not run, "
                        "or does not know the name."),
                     ofLanguage(tr("The spelling is that of %1."))}),
                tr("Define that name in the tool that fills the template (environment, collection, pipeline), and send "
                   "the request again.")};
    case MissingForm::Documentation:
        return {fact.shown ? fill(tr("“%1” is a placeholder, not a token"), {shown})
                           : tr("This is a placeholder, not a token"),
                tr("It comes from an example, and asks for a token to be put there."),
                tr("Replace all of it, with its brackets, by the token itself.")};
    case MissingForm::Masked:
        return {
            tr("The token was masked, and is no longer there"),
            tr("A log or a tool replaced it, so that nobody can copy it. It cannot be recovered from this text."),
            tr("Copy the token from where it is used: the browser’s developer tools, or the client that sends it.")};
    case MissingForm::Abbreviated:
        return {
            tr("Only a part of the token is here"),
            tr("Something left the rest out: a log or a table that shortens long values, or a person who did not want "
               "to show it. A part shows neither the whole content nor the signature."),
            tr("Copy the whole token from where it is used: the browser’s developer tools, or the client that sends "
               "it.")};
    case MissingForm::FileName:
        return {tr("This is the name of a file, not a token"),
                tr("The text says where the token is kept, instead of what the file holds."),
                tr("Open the file itself: the token is in it.")};
    case MissingForm::StoreReference:
        return {tr("This is a reference to a secret store, not a token"),
                paragraph({tr("The tool that should have replaced it by the stored value did not run."),
                           ofLanguage(tr("The spelling is that of %1."))}),
                tr("Start the program through the tool that resolves such references, or read the value from the store "
                   "yourself.")};
    case MissingForm::Command:
        return {tr("This is a command that prints a token, not the token"),
                paragraph({tr("The command was sent as text and did not run."), ofLanguage(tr("It is one of %1."))}),
                tr("Run the command and use what it prints. In a shell, write $(…) around it.")};
    case MissingForm::Object:
        return {tr("A whole object was written as text, instead of a token"),
                paragraph({tr("The program put an object where it should have put one of its properties."), printed}),
                tr("In the program that sends this, take the property that holds the token (often “access_token”).")};
    case MissingForm::Pending:
        return {
            tr("A result that was not waited for was written as text, instead of a token"),
            paragraph({tr("The program fetches the token in the background (promise, future, task) and went on before "
                          "it was there."),
                       printed}),
            tr("In the program that sends this, wait for the result (“await”) before it is put into the request.")};
    case MissingForm::Function:
        return {tr("A function was written as text, instead of a token"),
                paragraph({tr("The program named the function that gets the token, and did not call it."), printed}),
                tr("In the program that sends this, call the function, and send what it returns.")};
    case MissingForm::Container:
        return {
            tr("A value in its wrapping was written as text, instead of a token"),
            paragraph({tr("The program printed the list or option that holds the token, or that is empty."), printed}),
            tr("In the program that sends this, take the value out of its wrapping first.")};
    case MissingForm::ByteArray:
        return {tr("A sequence of bytes was written as text, instead of a token"),
                paragraph({tr("The program printed the bytes’ container, and not the text that they spell."), printed}),
                tr("In the program that sends this, decode the bytes as UTF-8 text first.")};
    case MissingForm::FormatError:
        return {tr("A format string was sent without its value, instead of a token"),
                paragraph({tr("The value that should have been put into it is missing."), printed}),
                tr("In the program that sends this, give the token to the function that formats the text.")};
    }
    std::unreachable();
}

FindingWords ForeignFindingWords::words(const found::KnownForeignText &fact)
{
    const QString named = quotedText(fact.named);
    const QString vendor = quotedText(fact.vendor);
    const QString title = fill(tr("This looks like %1"), {named});
    const QString recognized =
        fact.prefix ? fill(tr("It starts with “%1”, as %2 does."), {quotedText(*fact.prefix), named}) : QString();
    switch (fact.remedy) {
    case Remedy::AskIssuer:
        return {title,
                paragraph({recognized,
                           fill(tr("It has %1, with nothing in it to decode."),
                                {counted(qint64(fact.length), tr("%1 character"), tr("%1 characters"))}),
                           tr("It is only a reference: only its issuer can look up what it means and "
                              "whether it still counts.")}),
                tr("Ask the issuer’s token check (introspection) about it, or paste a JSON Web Token: three parts with "
                   "dots between them.")};
    case Remedy::UseWithVendor:
        return {
            title,
            paragraph({recognized,
                       fill(tr("Only %1 knows what it stands for; nothing in it can be checked here."), {vendor}),
                       tr("Anyone who has it can use it.")}),
            fill(tr("Send it to %1 as it is, and to nobody else; a service that wants a JSON Web Token needs one from "
                    "the issuer that it trusts."),
                 {vendor})};
    case Remedy::PublicName:
        return {
            title,
            paragraph(
                {recognized, fill(tr("It names a project or account at %1; by itself it proves nothing."), {vendor})}),
            fill(tr("Use it with %1’s own software; a service that wants a JSON Web Token needs the one that a user "
                    "gets by signing in."),
                 {vendor})};
    case Remedy::ReadInFramework:
        return {
            title,
            paragraph({recognized,
                       fill(tr("It has a form of its own, which only %1 reads, with the application’s own secret."),
                            {vendor})}),
            tr("Look at it in that application; where a service wants a JSON Web Token, copy what follows “Bearer” in "
               "the request’s Authorization header instead of the cookie.")};
    case Remedy::OtherFormat:
        return {title,
                paragraph(
                    {recognized, tr("That is a format of its own with rules of its own, which are not checked here.")}),
                fact.vendor.empty()
                    ? tr("Use a tool for that format, or ask the issuer for a JSON Web Token.")
                    : fill(tr("Look at it with a tool for %1, or ask the issuer for a JSON Web Token."), {vendor})};
    case Remedy::Password:
        return {
            title,
            tr("The scheme Basic sends both with every request, in base64, which anybody can turn back. Treat it as "
               "the password itself."),
            tr("Have the client get a token first (from the issuer’s token endpoint), and send that with the scheme "
               "Bearer.")};
    case Remedy::ContainerLogin:
        return {title,
                fill(tr("Decoded from base64 it is the user name “%1” and a password for a registry of containers."),
                     {vendor}),
                tr("Use it with “docker login”: turn it back from base64, and give what follows the colon as the "
                   "password.")};
    case Remedy::WindowsLogin:
        return {title,
                tr("Browser and server exchange such messages to sign in with a Windows or Kerberos account; it is one "
                   "step of a login, not a token."),
                tr("Have the client send the scheme Bearer with a token instead, or check the login on the server that "
                   "asked for it.")};
    case Remedy::SignedRequest:
        return {title, tr("It goes with one request alone, and only the server that gets the request can check it."),
                tr("Have the client send the scheme Bearer with a token, if the service takes tokens.")};
    case Remedy::OtherKey:
        return {title, tr("It holds neither a token nor a key that tokens are checked with."),
                tr("Paste the token; its keys come as a key set (JWKS), as a certificate, or as a public key in PEM.")};
    case Remedy::UnpackFile:
        return {title, tr("A token is plain text, and none can be read in such a file as it is."),
                tr("Open or unpack it with its own program, and paste the token that is in it.")};
    case Remedy::SaveAsText:
        return {title, tr("It could not be converted, and no token was found in it."),
                tr("Save it as UTF-8, and try again.")};
    case Remedy::ReadAnswer:
        return {
            title,
            paragraph(
                {fact.detail ? fill(tr("It says “%1”."), {quotedText(*fact.detail)}) : QString(),
                 tr("There is no token in it: the server that was asked for a token answered with something else.")}),
            tr("Read what it says, and look at the request that it answers: its address, and the login that it "
               "needs.")};
    case Remedy::ReadMessage:
        return {title, fill(tr("It is what %1 writes where something fails, and there is no token in it."), {vendor}),
                tr("See to what it reports. To learn why a token was refused, paste that token itself: what follows "
                   "“Bearer” in the request’s Authorization header.")};
    case Remedy::FollowAddress:
        return {title, tr("It says where something is. There is no token in it."),
                tr("Paste what that address answers, if it answers with a token.")};
    case Remedy::CopyWhole:
        return {
            title,
            tr("A signed token has three parts with dots between them: header, payload and signature. The others are "
               "missing."),
            tr("Copy the token again from its source, from the first character to the last.")};
    case Remedy::ExchangeCode:
        return {title,
                tr("The login service sends such a code through the browser. It is not a token: the app exchanges it "
                   "for tokens, once and within a minute or so."),
                tr("Have the app send the code to the token endpoint, and paste the token from the answer.")};
    case Remedy::Identifier:
        return {title, tr("It names something or somebody, and carries nothing that could be checked."),
                tr("Paste the token itself: three parts with dots between them.")};
    }
    std::unreachable();
}

FindingWords ForeignFindingWords::words(const found::KnownOpaqueToken &fact)
{
    return words(found::KnownForeignText{fact.kind, fact.named, fact.vendor, fact.remedy, fact.length, fact.prefix,
                                         fact.detail});
}

FindingWords ForeignFindingWords::words(const found::OpaqueToken &fact)
{
    return {
        tr("This is an opaque token or another single word"),
        fill(
            tr("It is one word of %1, with nothing in it to decode. If it is a token, only its issuer can look up what "
               "it means and whether it still counts."),
            {counted(qint64(fact.length), tr("%1 character"), tr("%1 characters"))}),
        tr("Ask the issuer’s token check (introspection) about it, or paste a JSON Web Token: three parts with dots "
           "between them.")};
}

FindingWords ForeignFindingWords::words(const found::UnrecognizedText &fact)
{
    return {
        tr("This is text of another kind"),
        fill(tr("A JSON Web Token has three parts in letters, digits, “-” and “_”, with dots between them, and mostly "
                "starts with “eyJ”. The text has %1 and does not look like that."),
             {counted(qint64(fact.length), tr("%1 character"), tr("%1 characters"))}),
        tr("Copy the token from its source, for example what follows “Bearer” in a request’s Authorization header.")};
}

} // namespace tokenscope::explain
