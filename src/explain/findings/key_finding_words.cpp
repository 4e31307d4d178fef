// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/key_finding_words.h"

#include "explain/findings/fact_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

namespace tokenscope::explain {

namespace found = inspect::found;

FindingWords KeyFindingWords::words(const found::KeyIdNotText &fact)
{
    const QString written = quotedText(fact.shown, 60);
    const bool isNull = fact.type == json::Type::Null;
    const QString type = typeWords(fact.type);
    return {fill(tr("The token’s key ID (kid) is %1, where text belongs"), {type}),
            paragraph({fill(tr("Its header has %1 as the key ID, without quotes. A key ID is text; some libraries take "
                               "this all the same, others refuse the token or find no key."),
                            {written}),
                       fact.other && fact.other->empty() ? tr("The loaded secret does verify the signature.")
                       : fact.other
                           ? fill(tr("The loaded key “%1” does verify the signature."), {quotedText(*fact.other, 60)})
                       : fact.isInSet ? tr("A loaded key has that ID, and does not verify the signature.")
                                      : QString()}),
            isNull ? tr("Have the program that signs write the key’s ID into the header, or leave “kid” out.")
                   : fill(tr("Have the program that signs write the key ID in quotes: \"kid\":\"%1\"; and the key set "
                             "likewise."),
                          {written})};
}

FindingWords KeyFindingWords::words(const found::KeyIdOfSetNotText &fact)
{
    const QString written = quotedText(fact.shown, 60);
    return {fill(tr("The key set has the key’s ID (kid) as %1, where text belongs"), {typeWords(fact.type)}),
            paragraph({fill(tr("The token names the key “%1”, and the key set has %1 without quotes. To most libraries "
                               "that is another ID, or none."),
                            {written}),
                       fact.other ? tr("That key does verify the signature.")
                                  : tr("Whether that key verifies the signature was not told.")}),
            fill(tr("Ask the issuer to write the key ID in quotes in its key set: \"kid\":\"%1\"."), {written})};
}

FindingWords KeyFindingWords::words(const found::KeyAlgUnregistered &fact)
{
    const QString alg = quotedText(fact.alg, 40);
    const QString keyAlg = quotedText(fact.keyAlg, 40);
    const bool isMeant = !fact.meant || *fact.meant == fact.alg;
    return {tr("The key’s algorithm is no registered name"),
            paragraph({fill(tr("%1 says “%2” (alg), and no algorithm has that name; the token says “%3”."),
                            {asStart(keyPhrase(fact.kid)), keyAlg, alg}),
                       fact.meant ? fill(tr("It probably means %1."), {quotedText(*fact.meant)}) : QString(),
                       fact.verifies ? fill(tr("With %1, the key does verify the signature."), {alg}) : QString(),
                       tr("Libraries that compare the two names find no key for the token; others ignore the key’s.")}),
            isMeant ? fill(tr("Ask the issuer to write “%1” into the key in place of “%2”, or to leave its “alg” out."),
                           {alg, keyAlg})
                    : tr("Ask the issuer which algorithm the key is for, and to write its registered name.")};
}

FindingWords KeyFindingWords::words(const found::AlgUnregistered &fact)
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

FindingWords KeyFindingWords::words(const found::SecretNeeded &fact)
{
    const QString figure = fill(tr("Its header says “%1” (HMAC), which works with a secret that both sides share. No "
                                   "public key set holds that secret, so no key set helps."),
                                {quotedText(fact.alg)});
    return {tr("The token uses a shared secret where only public keys are trusted"),
            paragraph({figure, tr("Mostly that is a refresh token, which is for its issuer alone, or the issuer was "
                                  "never set to sign with a key pair. A service that trusts public keys has to refuse "
                                  "it: a service that took a public key for the secret would accept forged tokens.")}),
            tr("If the issuer does share a secret with you, give it (on the command line: --secret-file); else have "
               "the issuer sign with a key pair, such as RS256 or ES256.")};
}

} // namespace tokenscope::explain
