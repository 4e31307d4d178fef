// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/blocking_words.h"

#include "explain/phrases/phrase.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct BlockingPhrases
{
    Q_DECLARE_TR_FUNCTIONS(BlockingPhrases)

public:
    static FetchWords words(const endpoint::FetchError &error, const endpoint::BlockedRequest &blocked);
};

FetchWords BlockingPhrases::words(const endpoint::FetchError &error, const endpoint::BlockedRequest &blocked)
{
    const QString answered = fill(tr("The answer, HTTP %1, is not the endpoint’s own: by its look, it is from %2."),
                                  {QString::number(error.exchange.status), blocked.product});
    switch (blocked.guard) {
    case endpoint::Guard::Firewall:
        return {tr("A firewall in front of the endpoint blocked the request"),
                paragraph({answered, tr("It keeps out what it takes for an attack or a robot, and often lets browsers "
                                        "through where it stops programs.")}),
                tr("Ask the operator to let programs fetch the keys: the clients that verify tokens are programs, "
                   "too.")};
    case endpoint::Guard::WebFilter:
        return {tr("A web filter of the network blocked the request"),
                paragraph({answered, tr("It decides which addresses may be reached from this network.")}),
                tr("Ask those who run the network to allow this address, or fetch the keys from another network.")};
    }
    std::unreachable();
}

} // namespace

FetchWords blockingWords(const endpoint::FetchError &error, const endpoint::BlockedRequest &blocked)
{
    return BlockingPhrases::words(error, blocked);
}

} // namespace tokenscope::explain
