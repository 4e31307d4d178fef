// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/cluster_words.h"

#include "endpoint/address/address_kind.h"

#include <QCoreApplication>

namespace tokenscope::explain {

namespace {

using namespace Qt::StringLiterals;

struct ClusterPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ClusterPhrases)

public:
    static QString nextStep()
    {
        if (qEnvironmentVariableIsSet("KUBERNETES_SERVICE_HOST")) // Kubernetes sets it in every container
            return tr("Ask https://kubernetes.default.svc/openid/v1/jwks with the token and the CA file of this "
                      "container, both in /var/run/secrets/kubernetes.io/serviceaccount.");
        return tr("Have kubectl get them, with “kubectl get --raw /openid/v1/jwks > jwks.json”, and load that file as "
                  "keys.");
    }
};

} // namespace

bool isClusterAnswer(const endpoint::FetchError &error)
{
    const auto &instead = error.instead;
    const bool saysSo = instead && instead->answer && instead->answer->form == inspect::ErrorAnswer::Form::Kubernetes;
    return saysSo || endpoint::isClusterName(error.exchange.url.host()) ||
           error.exchange.url.path().endsWith("/openid/v1/jwks"_L1);
}

QString clusterNextStep()
{
    return ClusterPhrases::nextStep();
}

} // namespace tokenscope::explain
