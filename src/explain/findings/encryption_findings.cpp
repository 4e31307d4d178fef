// SPDX-License-Identifier: Apache-2.0
// What became of an encrypted token, and what keeps it from being decrypted.
#include "explain/findings/finding_groups.h"
#include "explain/findings/producer_words.h"

namespace tokenscope::explain {

namespace {

class EncryptionWords
{
    Q_DECLARE_TR_FUNCTIONS(EncryptionWords)

public:
    explicit EncryptionWords(const Facts &facts)
        : m_facts(facts)
    {
    }

    FindingWords decrypted() const;
    FindingWords failed() const;
    FindingWords limitExceeded() const;
    FindingWords switchedOff() const;
    FindingWords notDecrypted() const;
    FindingWords opaque() const;

private:
    QString derivation() const;
    QString usualSoftware() const;
    QString algorithms() const;
    QString keyReason() const;
    QString failure() const;
    QString fewIterations() const;
    QString manyRecipients() const;

    const Facts &m_facts;
};

QString EncryptionWords::algorithms() const
{
    return fill(tr("It is encrypted with “%1” and “%2”."), {m_facts.text("alg"), m_facts.text("enc")});
}

QString EncryptionWords::fewIterations() const
{
    return fill(
        tr("Its password is stretched with only %1 rounds (p2c), where at least %2 are recommended: it is easier "
           "to guess than it should be."),
        {m_facts.text("iterations"), m_facts.text("minimum")});
}

QString EncryptionWords::manyRecipients() const
{
    return fill(tr("It has %1 recipients, of whom the first %2 were looked at."),
                {m_facts.text("recipients"), m_facts.text("looked_at")});
}

QString EncryptionWords::keyReason() const
{
    const std::string_view reason = m_facts.raw("reason");
    const Gap alg = m_facts.text("alg");
    if (reason == "kid_unknown")
        return fill(tr("It is encrypted for the key “%1”, which none of the given keys is."), {m_facts.text("kid")});
    if (reason == "only_public")
        return tr("The loaded key is only the public half, with which anybody encrypts and nobody decrypts.");
    if (reason == "fetched")
        return tr("The key comes from a fetched set. What everybody can fetch keeps no secret, so it is not used.");
    if (reason == "key_type")
        return fill(tr("The given keys are of another kind or size than “%1” needs."), {alg});
    if (reason == "key_alg")
        return fill(tr("The given key says that it is for another algorithm than “%1”."), {alg});
    if (reason == "key_use")
        return tr("The given key says that it is not for decrypting.");
    if (reason == "key_malformed")
        return tr("The given key is faulty.");
    if (reason == "public_key_text")
        return tr("The given password is the text of a public key, which is no secret.");
    return {};
}

FindingWords EncryptionWords::notDecrypted() const
{
    return {
        tr("The token is encrypted"),
        paragraph({algorithms(), keyReason(), manyRecipients(), usualSoftware(),
                   tr("Only its recipient, who has the matching private or shared key, can read it and check the "
                      "signature inside. Everything but the header is hidden here.")}),
        m_facts.raw("usual") == "cognito"
            ? tr("If it is Cognito’s, send it to Cognito’s token endpoint for a fresh access token; else load the key "
                 "that it was encrypted for.")
        : usualSoftware().isEmpty()
            ? tr("Load the private or shared key that it was encrypted for, or decrypt it where that key is kept.")
            : tr("Load that secret as a shared secret, or the key that it was encrypted for.")};
}

/// The key that opened it is not the given one as it is.
QString EncryptionWords::derivation() const
{
    const QString software =
        fill(tr("Its key was derived from the given secret (HKDF), as %1 does."), {m_facts.text("software")});
    const QString steps = secretStepWords(m_facts.raw("steps"));
    return paragraph({software, steps.isEmpty() ? QString() : fill(tr("The given secret was read %1."), {steps})});
}

/// Whose tokens look so, where no key opened it.
QString EncryptionWords::usualSoftware() const
{
    if (m_facts.raw("usual") == "next_auth")
        return tr("Sessions of NextAuth.js (Auth.js) look so: their key is derived from the secret NEXTAUTH_SECRET or "
                  "AUTH_SECRET of the application.");
    if (m_facts.raw("usual") == "cognito")
        return tr("Refresh tokens of Amazon Cognito look so. They are for Cognito alone, which keeps the key.");
    return {};
}

/// Auth0 names itself in the header of such a token.
FindingWords EncryptionWords::opaque() const
{
    return {
        tr("The token is encrypted for its own issuer"),
        paragraph({algorithms(),
                   tr("Auth0 gives out such an opaque access token where the login asked for no audience. It is for "
                      "Auth0 alone, which takes it at its userinfo endpoint; no other service can read it.")}),
        tr("Have the client name the API as “audience” when it asks for the token; it then gets a signed one.")};
}

FindingWords EncryptionWords::decrypted() const
{
    const QString opened = fill(tr("It was encrypted with “%1” and “%2”, and a given key opened it."),
                                {m_facts.text("alg"), m_facts.text("enc")});
    const QString how = paragraph({opened, derivation()});
    if (m_facts.raw("content") == "token") {
        const QString steps = secretStepWords(m_facts.raw("steps"));
        const QString title =
            steps.isEmpty()
                ? tr("The token was encrypted, and another one is inside")
                : fill(tr("The token was decrypted with the given secret %1, and another one is inside"), {steps});
        return {title,
                paragraph({how,
                           tr("Encryption keeps a token secret and does not tell who made it. That is for the "
                              "signature of the token inside to tell."),
                           fewIterations()}),
                tr("Look at what is said about the signature.")};
    }
    return {tr("The token was decrypted, but what is inside is not signed"),
            paragraph({how,
                       tr("That proves no sender: anyone who has the recipient’s public key, or the shared one, can "
                          "encrypt any content."),
                       fewIterations()}),
            tr("Ask the issuer for tokens that are signed first and then encrypted.")};
}

QString EncryptionWords::failure() const
{
    const std::string_view reason = m_facts.raw("reason");
    if (reason == "mismatch")
        return tr("Key and content do not belong together: it was encrypted for another key, or changed on the way.");
    if (reason == "wrong_key")
        return tr("The key or password that was tried does not open it: it is another one, or the token was changed on "
                  "the way.");
    if (reason == "member")
        return fill(tr("The header’s member “%1”, which the algorithm depends on, is missing or faulty."),
                    {m_facts.text("part")});
    if (reason == "length")
        return fill(tr("Its part “%1” has a length of %2 bytes; needed are %3."),
                    {m_facts.text("part"), m_facts.text("actual"), m_facts.text("limit")});
    if (reason == "ephemeral_key")
        return tr("The sender’s key in the header (epk) is no point of the curve, of another curve, or one that gives "
                  "secrets away. It was refused before anything was computed with it.");
    if (reason == "compression")
        return tr("It is compressed in a way that is not known here (zip); only “DEF” is.");
    if (reason == "inflate")
        return tr("It was decrypted, but the compressed content (zip) is damaged or goes on behind its end.");
    return {};
}

FindingWords EncryptionWords::failed() const
{
    return {tr("The token could not be decrypted"),
            paragraph({firstOf({algorithms(), tr("It is encrypted.")}), failure(), usualSoftware(), manyRecipients()}),
            tr("Compare the key with the one that the sender encrypts for, and copy the token again from its source.")};
}

FindingWords EncryptionWords::limitExceeded() const
{
    const bool isInflated = m_facts.raw("reason") == "inflated";
    const QString figure =
        isInflated ? fill(tr("Its content is compressed (zip) and grows beyond %1 bytes, which is the limit."),
                          {m_facts.text("limit")})
                   : fill(tr("It asks for %1 rounds of stretching a password (p2c); %2 is the limit."),
                          {m_facts.text("actual"), m_facts.text("limit")});
    return {tr("Decrypting the token would cost too much"),
            paragraph({figure, tr("A token can be made to keep its reader busy for hours or to fill its memory, so "
                                  "decrypting stops there.")}),
            isInflated ? tr("If you trust the sender, raise the limit (--inflate-limit on the command line).")
                       : tr("Ask the sender for a token with fewer rounds.")};
}

FindingWords EncryptionWords::switchedOff() const
{
    return {tr("The token is encrypted with RSA1_5, which is used only on request"),
            tr("That way of encrypting has let attackers decrypt the tokens of others, again and again. Nothing was "
               "decrypted, so that everything but the header is hidden here."),
            tr("Ask the issuer to encrypt with RSA-OAEP, or allow it (--allow-rsa1_5 on the command line).")};
}

} // namespace

FindingWords EncryptionFindings::encryptedToken(const Facts &facts)
{
    const EncryptionWords words(facts);
    const std::string_view state = facts.raw("state");
    if (state == "decrypted")
        return words.decrypted();
    if (facts.raw("usual") == "auth0")
        return words.opaque();
    if (state == "failed")
        return words.failed();
    if (state == "limit_exceeded")
        return words.limitExceeded();
    return facts.raw("reason") == "rsa1_5_off" ? words.switchedOff() : words.notDecrypted();
}

FindingWords EncryptionFindings::encryptionMissing(const Facts &facts)
{
    const std::string_view found = facts.raw("found");
    const Gap member = facts.text("member");
    const QString figure = found == "absent" ? fill(tr("Its member “%1” is absent."), {member})
                           : found == "empty"
                               ? fill(tr("Its member “%1” is empty."), {member})
                               : fill(tr("Its member “%1” is %2, where text such as “A256GCM” is needed."),
                                      {member, facts.jsonType("found")});
    return {
        tr("The header does not name an algorithm"),
        paragraph({figure, tr("The token is encrypted, and without the names of both algorithms (alg and enc) nobody "
                              "can decrypt it. The software that made it is probably home-made.")}),
        tr("Ask the issuer to write both algorithms into the header.")};
}

FindingWords EncryptionFindings::encryptionUnsupported(const Facts &facts)
{
    const QString reason =
        facts.isSet("registered")
            ? tr("The name is registered, but not as one that encrypts here, so the token was not decrypted.")
            : tr("That is no registered name. Letter case counts, so it may be a spelling mistake of the issuer’s.");
    return {firstOf({fill(tr("The algorithm “%1” cannot be decrypted here"), {facts.text("alg")}),
                     tr("The algorithm cannot be decrypted here")}),
            paragraph({fill(tr("The header names “%1” (%2)."), {facts.text("alg"), facts.text("member")}), reason}),
            tr("Ask the issuer to encrypt with common algorithms such as ECDH-ES and A256GCM.")};
}

} // namespace tokenscope::explain
