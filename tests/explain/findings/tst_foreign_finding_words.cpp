// SPDX-License-Identifier: Apache-2.0
#include "tests/explain/findings/said_rows.h"

using namespace tokenscope;
using namespace Qt::StringLiterals;
using inspect::MissingForm;
using inspect::Remedy;

class TestForeignFindingWords : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsInTheTokensPlace_data();
    void saysWhatIsInTheTokensPlace() { compare(); }
    void namesNoLanguageThatIsNotKnown_data();
    void namesNoLanguageThatIsNotKnown();
    void saysWhatToDoWithOtherTexts_data();
    void saysWhatToDoWithOtherTexts() { compare(); }

private:
    static void compare();
};

void TestForeignFindingWords::compare()
{
    QFETCH(const inspect::Finding, finding);
    QFETCH(const QString, title);
    QFETCH(const QStringList, phrases);
    QCOMPARE(missingIn(explain::findingWords(finding), title, phrases), QString());
}

void TestForeignFindingWords::saysWhatIsInTheTokensPlace_data()
{
    using inspect::found::ValueMissing;
    using enum MissingForm;
    addSaidColumns();
    addSaid("empty word", ValueMissing{EmptyWord, "None", "Python"}, u"The text is “None” where the token should be"_s,
            {u"Python writes such a value so."_s});
    addSaid("empty word, not shown", ValueMissing{EmptyWord, {}, {}},
            u"There is an empty value where the token should be"_s, {u"its variable for the token was not set. In"_s});
    addSaid("nothing", ValueMissing{Nothing, "Bearer", {}}, u"There is nothing after “Bearer”"_s,
            {u"the variable that should hold it is empty"_s});
    addSaid("nothing, not shown", ValueMissing{Nothing, {}, {}}, u"There is nothing where the token should be"_s,
            {u"print its length"_s});
    addSaid("variable", ValueMissing{Variable, "TOKEN", "PowerShell"},
            u"The variable “TOKEN” was not replaced by its value"_s, {u"The spelling is that of PowerShell."_s});
    addSaid("template", ValueMissing{Template, "token", "Postman"}, u"The placeholder “token” was not filled in"_s,
            {u"The spelling is that of Postman."_s});
    addSaid("documentation", ValueMissing{Documentation, "<your-token>", {}},
            u"“<your-token>” is a placeholder, not a token"_s, {u"with its brackets, by the token itself"_s});
    addSaid("masked", ValueMissing{Masked, {}, {}}, u"The token was masked, and is no longer there"_s,
            {u"It cannot be recovered from this text."_s});
    addSaid("abbreviated", ValueMissing{Abbreviated, {}, {}}, u"Only a part of the token is here"_s,
            {u"Copy the whole token"_s});
    addSaid("file", ValueMissing{FileName, "token.txt", {}}, u"This is the name of a file, not a token"_s,
            {u"Open the file itself"_s});
    addSaid("store", ValueMissing{StoreReference, {}, "1Password"},
            u"This is a reference to a secret store, not a token"_s, {u"The spelling is that of 1Password."_s});
    addSaid("object", ValueMissing{Object, {}, "JavaScript"},
            u"A whole object was written as text, instead of a token"_s,
            {u"This is how JavaScript prints it."_s, u"(often “access_token”)"_s});
    addSaid("pending", ValueMissing{Pending, {}, "JavaScript"},
            u"A result that was not waited for was written as text, instead of a token"_s,
            {u"This is how JavaScript prints it."_s, u"wait for the result (“await”)"_s});
    addSaid("function", ValueMissing{Function, {}, "Python"}, u"A function was written as text, instead of a token"_s,
            {u"This is how Python prints it."_s, u"call the function"_s});
    addSaid("container", ValueMissing{Container, {}, "Rust"},
            u"A value in its wrapping was written as text, instead of a token"_s,
            {u"This is how Rust prints it."_s, u"take the value out of its wrapping"_s});
    addSaid("bytes", ValueMissing{ByteArray, {}, "Java"},
            u"A sequence of bytes was written as text, instead of a token"_s,
            {u"This is how Java prints it."_s, u"decode the bytes as UTF-8 text"_s});
    addSaid("format", ValueMissing{FormatError, {}, "Go"},
            u"A format string was sent without its value, instead of a token"_s,
            {u"This is how Go prints it."_s, u"the function that formats the text"_s});
}

void TestForeignFindingWords::namesNoLanguageThatIsNotKnown_data()
{
    QTest::addColumn<int>("form");
    for (int form = 0; form <= int(MissingForm::FormatError); ++form) {
        const std::string_view name = inspect::nameOf(MissingForm(form));
        QTest::addRow("%.*s", int(name.size()), name.data()) << form;
    }
}

void TestForeignFindingWords::namesNoLanguageThatIsNotKnown()
{
    QFETCH(const int, form);
    const auto said = [form](std::optional<std::string_view> language) {
        return explain::findingWords(
                   inspect::makeFinding(inspect::found::ValueMissing{MissingForm(form), {}, language}, "text"))
            .explanation;
    };
    const QString unknown = said({});
    QVERIFY(!unknown.contains(u"This is how"_s) && !unknown.contains(u"spelling is that of"_s));
    const QString known = said("Fortran");
    QVERIFY(known == unknown || known.contains(u"Fortran"_s));
}

void TestForeignFindingWords::saysWhatToDoWithOtherTexts_data()
{
    using enum Remedy;
    addSaidColumns();
    const auto text = [](Remedy remedy) {
        return inspect::found::KnownForeignText{"thing", "a thing", "Acme", remedy, 120, "th_", "no such user"};
    };
    const QString title = u"This looks like a thing"_s;
    const QString prefix = u"It starts with “th_”, as a thing does. "_s;
    addSaid("ask its issuer", text(AskIssuer), title,
            {prefix + u"It has 120 characters, with nothing in it to decode."_s, u"(introspection)"_s});
    addSaid("use it with its vendor", text(UseWithVendor), title,
            {prefix + u"Only Acme knows what it stands for"_s, u"Send it to Acme as it is, and to nobody else"_s});
    addSaid("a public name", text(PublicName), title,
            {prefix + u"It names a project or account at Acme"_s, u"Use it with Acme’s own software"_s});
    addSaid("of a framework", text(ReadInFramework), title, {prefix, u"which only Acme reads"_s});
    addSaid("another format", text(OtherFormat), title, {prefix, u"Look at it with a tool for Acme"_s});
    auto withoutVendor = text(OtherFormat);
    withoutVendor.vendor = {};
    addSaid("another format of nobody", withoutVendor, title, {u"Use a tool for that format"_s});
    auto withoutPrefix = text(UseWithVendor);
    withoutPrefix.prefix.reset();
    addSaid("without a prefix", withoutPrefix, title, {u"Only Acme knows what it stands for"_s});
    addSaid("a password", text(Password), title, {u"Treat it as the password itself."_s});
    addSaid("docker login", text(ContainerLogin), title, {u"the user name “Acme” and a password"_s, u"docker login"_s});
    addSaid("a login of Windows", text(WindowsLogin), title, {u"Windows or Kerberos account"_s});
    addSaid("a signed request", text(SignedRequest), title, {u"It goes with one request alone"_s});
    addSaid("another key", text(OtherKey), title, {u"neither a token nor a key that tokens are checked with"_s});
    addSaid("a file", text(UnpackFile), title, {u"Open or unpack it with its own program"_s});
    addSaid("an encoding", text(SaveAsText), title, {u"Save it as UTF-8"_s});
    addSaid("an answer", text(ReadAnswer), title, {u"It says “no such user”."_s, u"There is no token in it"_s});
    auto silent = text(ReadAnswer);
    silent.detail.reset();
    addSaid("an answer that says nothing", silent, title, {u"There is no token in it: the server"_s});
    addSaid("a message", text(ReadMessage), title, {u"It is what Acme writes where something fails"_s});
    addSaid("an address", text(FollowAddress), title, {u"Paste what that address answers"_s});
    addSaid("a part", text(CopyWhole), title,
            {u"The others are missing."_s, u"from the first character to the last"_s});
    addSaid("a code", text(ExchangeCode), title, {u"the app exchanges it for tokens"_s, u"to the token endpoint"_s});
    addSaid("a name", text(Identifier), title, {u"It names something or somebody"_s});
}

QTEST_GUILESS_MAIN(TestForeignFindingWords)
#include "tst_foreign_finding_words.moc"
