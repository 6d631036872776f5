import mlflow
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

mlflow.set_experiment("fraud/2024")


def fit(frame):
    train, test = train_test_split(frame, random_state=0)
    model = make_pipeline(StandardScaler(), RandomForestClassifier(n_estimators=200))
    model.fit(train.drop(columns="y"), train["y"])
    with mlflow.start_run(run_name="rf/200"):
        mlflow.log_metric("score", model.score(test.drop(columns="y"), test["y"]))
        mlflow.sklearn.log_model(model, "model/sklearn", registered_model_name="fraud-detector")
    return model


def load_champion():
    return mlflow.pyfunc.load_model("models:/fraud-detector/Production")
